/** Lives of groups in which people do whatever they can, in any order and at any time. */
package org.focusgroupdesk.chance;
