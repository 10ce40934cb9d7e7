package org.focusgroupdesk.publication;

import java.time.OffsetDateTime;

/** What every page shows around its content. */
record Frame(Visitor visitor, boolean demo, OffsetDateTime now) {}
