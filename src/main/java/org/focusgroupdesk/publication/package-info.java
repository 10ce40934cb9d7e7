/**
 * Everything the outside sees: the website, the secretariat's desk pages, notices and mail.
 *
 * <p>Pages are read models: queries of their own over the register, never the domain's objects. The
 * other packages do not know this one; it hears of changes by events.
 */
package org.focusgroupdesk.publication;
