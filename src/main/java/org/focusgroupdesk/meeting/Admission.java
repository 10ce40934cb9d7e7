package org.focusgroupdesk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.focusgroupdesk.membership.Countries;
import org.focusgroupdesk.rulebook.CheckResult;
import org.focusgroupdesk.rulebook.Checked;
import org.focusgroupdesk.rulebook.Refused;
import org.focusgroupdesk.rulebook.RuleTables;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;

/**
 * Who may take part in a focus group (FG-PAR-01, 02, 07), by the table "participants". Findings
 * speak of people by their place in the list, never by name (reading AMB-49).
 */
@Component
class Admission {

  private final RuleTables tables;
  private final Countries countries;

  Admission(RuleTables tables, Countries countries) {
    this.tables = tables;
    this.countries = countries;
  }

  /**
   * A row of the list as it is filled in.
   *
   * @param name name
   * @param affiliation organization; may be empty
   * @param homeCountry code of the Member State, or OTHER
   * @param membership kind of membership
   * @param remote whether the person takes part from afar
   * @param email address; kept with consent only
   * @param emailConsent whether the person agrees that it is kept
   * @param accommodation what the person needs to take part
   */
  record Applicant(
      String name,
      String affiliation,
      String homeCountry,
      String membership,
      boolean remote,
      String email,
      boolean emailConsent,
      String accommodation) {

    private String key() {
      return (name + "\n" + (affiliation == null ? "" : affiliation)).toLowerCase(Locale.ROOT);
    }

    Participant listed(LocalDate today) {
      return new Participant(
          0,
          name,
          affiliation == null ? "" : affiliation,
          homeCountry,
          membership,
          email,
          accommodation,
          today);
    }
  }

  /** Refuses rows that are not complete, stand twice, or hold an address without consent. */
  void requireUsable(List<Applicant> applicants, List<Registration> registered) {
    Set<String> known = new HashSet<>();
    for (Registration registration : registered) {
      Participant one = registration.participant();
      known.add((one.name() + "\n" + one.affiliation()).toLowerCase(Locale.ROOT));
    }
    for (Applicant applicant : applicants) {
      if (applicant.name() == null
          || applicant.homeCountry() == null
          || applicant.membership() == null) {
        throw new Refused(Words.say("participant.incomplete"));
      }
      if (!known.add(applicant.key())) {
        throw new Refused(Words.say("participant.twice", applicant.name()));
      }
      if (applicant.email() != null && !applicant.emailConsent()) {
        throw new Refused(Words.say("participant.no-consent", applicant.name()));
      }
    }
  }

  /**
   * One check for every applicant who may not take part, and one for all who may under the same
   * rule.
   */
  List<Checked> check(List<Applicant> applicants, String edition, boolean restricted) {
    Map<Map<String, Object>, Integer> admitted = new LinkedHashMap<>();
    List<Checked> checks = new ArrayList<>();
    int place = 0;
    for (Applicant applicant : applicants) {
      place++;
      Map<String, Object> row =
          answer(applicant.homeCountry(), applicant.membership(), edition, restricted);
      if ((boolean) row.get("admitted")) {
        admitted.merge(row, 1, Integer::sum);
      } else {
        checks.add(Checked.by(row, CheckResult.of(false, refusal(place, applicant, row))));
      }
    }
    admitted.forEach(
        (row, number) ->
            checks.add(
                Checked.by(row, CheckResult.of(true, Words.say("participant.admitted", number)))));
    return checks;
  }

  /** Whether somebody on the list may take part. */
  boolean isAdmitted(Participant person, String edition, boolean restricted) {
    return (boolean)
        answer(person.country(), person.membership(), edition, restricted).get("admitted");
  }

  private Map<String, Object> answer(
      String country, String membership, String edition, boolean restricted) {
    return tables.one(
        "participants",
        Map.of(
            "edition",
            edition,
            "memberState",
            countries.exists(country),
            "membership",
            membership,
            "restricted",
            restricted));
  }

  private static String refusal(int place, Applicant applicant, Map<String, Object> row) {
    return Words.say(
        "participant.refused",
        place,
        Words.say("membership." + applicant.membership()),
        row.get("why"));
  }
}
