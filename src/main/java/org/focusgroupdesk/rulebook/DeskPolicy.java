package org.focusgroupdesk.rulebook;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What A.7 leaves open and a secretariat sets, under {@code desk.policy} in the configuration.
 *
 * @param clearDays whether "at least n days before" means n clear days, one day earlier than the
 *     difference of the dates (reading AMB-01)
 * @param a1ContributionLeadDays days before a meeting by which A.1 wants contributions; A.1 was not
 *     at hand, so 12 is unverified (reading AMB-58)
 * @param reviewDays days that reviewers have for the first review (reading AMB-16)
 * @param consultationDays days that a consulted study group has to answer (reading AMB-16)
 * @param silenceDays days after which an author's silence on a proposed solution may be ruled a
 *     resolution (reading AMB-11)
 * @param timelyDays days a TSAG meeting may open after correspondence could end, and still count as
 *     a timely answer (reading AMB-19)
 * @param lifetimeWarningDays days before the end of a lifetime on which the first warning goes out
 *     (reading AMB-30)
 * @param lastRequestDays days before the last usable contribution deadline on which the last
 *     warning goes out (reading AMB-30)
 * @param reservationDays days in which other study groups may state a reservation (reading AMB-34)
 * @param reportReminderDays days before a progress report is due on which its chair is reminded
 * @param draftReminderDays days before a meeting of the parent group on which the editors of a text
 *     meant for ITU-T are reminded to share the draft (FG-APX-06)
 * @param decideBetweenMeetings whether the parent group may decide on terms of reference and more
 *     time of a running group between its meetings (reading AMB-36)
 * @param strictExpiry whether a lifetime ends on its day although a request for more time, lodged
 *     before, is undecided: nothing is held open until the parent group meets (reading AMB-30)
 * @param literalCountries whether only Sector Members need different countries, the literal reading
 *     of the 2016 text (reading AMB-21)
 */
@ConfigurationProperties("desk.policy")
public record DeskPolicy(
    @DefaultValue("false") boolean clearDays,
    @DefaultValue("12") int a1ContributionLeadDays,
    @DefaultValue("14") int reviewDays,
    @DefaultValue("14") int consultationDays,
    @DefaultValue("7") int silenceDays,
    @DefaultValue("28") int timelyDays,
    @DefaultValue("90") int lifetimeWarningDays,
    @DefaultValue("7") int lastRequestDays,
    @DefaultValue("28") int reservationDays,
    @DefaultValue("14") int reportReminderDays,
    @DefaultValue("28") int draftReminderDays,
    @DefaultValue("false") boolean decideBetweenMeetings,
    @DefaultValue("false") boolean strictExpiry,
    @DefaultValue("false") boolean literalCountries) {

  Map<String, Object> asInputs() {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("clearDays", clearDays);
    inputs.put("a1ContributionLeadDays", a1ContributionLeadDays);
    inputs.put("reviewDays", reviewDays);
    inputs.put("consultationDays", consultationDays);
    inputs.put("silenceDays", silenceDays);
    inputs.put("timelyDays", timelyDays);
    inputs.put("lifetimeWarningDays", lifetimeWarningDays);
    inputs.put("lastRequestDays", lastRequestDays);
    inputs.put("reservationDays", reservationDays);
    inputs.put("reportReminderDays", reportReminderDays);
    inputs.put("draftReminderDays", draftReminderDays);
    inputs.put("literalCountries", literalCountries);
    return inputs;
  }
}
