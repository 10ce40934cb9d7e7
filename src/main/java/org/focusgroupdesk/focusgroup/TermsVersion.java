package org.focusgroupdesk.focusgroup;

import java.time.LocalDate;

/**
 * A version of the terms of reference of a focus group. The one with the highest number is in
 * force; an earlier one was until the next began.
 *
 * @param version its number, from 1
 * @param terms the text, item by item
 * @param inForceFrom the Geneva date of the decision that put it in force
 * @param decidedBy the group that decided: SG13, TSAG, …
 * @param decidedIn at which meeting or how, in words; null if that is not known
 * @param reason why it was changed; null for the first
 * @param procedure number of the run that changed it; 0 for the first
 */
public record TermsVersion(
    int version,
    TermsOfReference terms,
    LocalDate inForceFrom,
    String decidedBy,
    String decidedIn,
    String reason,
    long procedure) {}
