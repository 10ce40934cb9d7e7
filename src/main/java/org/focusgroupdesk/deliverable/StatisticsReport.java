package org.focusgroupdesk.deliverable;

import java.time.LocalDate;

/**
 * What came of the deliverables of a focus group in one year (FG-APX-08).
 *
 * @param acronym the focus group
 * @param from first Geneva date of the year
 * @param to last Geneva date of the year
 * @param counts Recommendations approved and informative texts agreed in the year
 * @param document where the parent group published it; null if nowhere
 * @param reportedOn the Geneva date of the report
 */
public record StatisticsReport(
    String acronym,
    LocalDate from,
    LocalDate to,
    TextCounts counts,
    String document,
    LocalDate reportedOn) {}
