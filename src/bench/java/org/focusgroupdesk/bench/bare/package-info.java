/** What the desk is compared with: the engine and its web applications with nothing of ours. */
package org.focusgroupdesk.bench.bare;
