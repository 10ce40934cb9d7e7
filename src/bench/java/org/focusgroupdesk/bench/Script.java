package org.focusgroupdesk.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.focusgroupdesk.SampleProposal;

/**
 * What people do in one establishment, from the proposal to the announcement.
 *
 * @param name which path it is
 * @param preferredPath as the proposal asks for it
 * @param steps what is done, in order
 */
record Script(String name, String preferredPath, List<Step> steps) {

  static final LocalDate START = LocalDate.of(2024, 2, 1);
  static final String MEMBER = "member-ch";
  static final String GROUP = "SG13";

  private static final String CHAIR = "sg13-chair";
  private static final String TSB = "tsb";

  /** Something that happens in a case. */
  sealed interface Step {}

  /** A person completes the open task with this key. */
  record Completes(String person, String key, Map<String, Object> values) implements Step {}

  /** It is ten in the morning of this day; timers due before have fired. */
  record Becomes(LocalDate day) implements Step {}

  static Script atMeeting() {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Completes(
            CHAIR, "screen-proposal", Map.of("result", "pass", "consult", List.of("SG17"))));
    steps.add(answered());
    steps.add(new Completes(TSB, "put-on-agenda", Map.of("document", "C-17")));
    steps.add(new Becomes(LocalDate.of(2024, 3, 15)));
    steps.add(
        new Completes(
            CHAIR, "declare-outcome", Map.of("result", "establish", "decidedOn", "2024-03-15")));
    steps.addAll(announced());
    return new Script("at a meeting", "meeting", steps);
  }

  static Script betweenMeetings() {
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Completes(
            CHAIR,
            "open-review",
            Map.of(
                "consult", List.of("SG17"), "reviewers", List.of("vice-chairs", "wp-chairs"))));
    steps.add(answered());
    for (String reviewer : List.of("sg13-vice-chair-1", "sg13-vice-chair-2", "sg13-wp-chair")) {
      steps.add(new Completes(reviewer, "review-proposal", Map.of("answer", "agree")));
    }
    steps.add(new Completes(CHAIR, "conclude-review", Map.of("result", "agree")));
    steps.add(new Completes(TSB, "post-proposal", Map.of("document", "TD-17")));
    steps.add(new Completes(TSB, "mail-proposal", Map.of()));
    steps.add(new Becomes(LocalDate.of(2024, 3, 2)));
    steps.add(new Completes(CHAIR, "decide-establishment", Map.of("result", "establish")));
    steps.addAll(announced());
    return new Script("between meetings", "correspondence", steps);
  }

  /** The proposal of a case, as the form submits it. */
  Map<String, Object> proposal(String acronym, String parent) {
    Map<String, Object> proposal = SampleProposal.complete(acronym, parent);
    proposal.put("preferredPath", preferredPath);
    proposal.put("urgentNeed", "Products appear before the next meeting");
    return proposal;
  }

  private static Step answered() {
    return new Completes("sg17-chair", "answer-consultation", Map.of("answer", "no-concern"));
  }

  private static List<Step> announced() {
    Map<String, Object> chair =
        Map.of(
            "name", "Ada Muster",
            "affiliation", "Helvetia Networks",
            "membership", "SECTOR_MEMBER",
            "country", "CH",
            "competence", "Chaired two groups on networks");
    return List.of(
        new Completes(CHAIR, "appoint-leaders", Map.of("chair", chair, "viceChairs", List.of())),
        new Completes(CHAIR, "arrange-first-meeting", Map.of("arrangement", "later")),
        new Completes(TSB, "announce", Map.of("channels", List.of("website"))));
  }
}
