/** Evidence packs of a whole life, as files and as figures. */
package org.focusgroupdesk.evidence;
