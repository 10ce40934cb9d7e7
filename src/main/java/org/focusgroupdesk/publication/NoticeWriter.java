package org.focusgroupdesk.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.StringJoiner;
import org.focusgroupdesk.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Writes subject and text of notices from the message bundle. */
@Component
class NoticeWriter {

  /** States whose reason on record is that of the state, and not of an earlier one. */
  private static final Set<String> WITH_REASON =
      Set.of(
          "RETURNED",
          "CARRIED_OVER",
          "DEFERRED",
          "PATH_CLOSED",
          "DECLINED",
          "REFERRED",
          "RETURNED_TO_SG",
          "NOT_ESTABLISHED",
          "WITHDRAWN");

  private static final Set<String> ENDED =
      Set.of("NOT_ESTABLISHED", "WITHDRAWN", "ESTABLISHED", "ANNOUNCED");

  private final Words words;
  private final GenevaWords geneva;
  private final Rulebook rulebook;
  private final MailSettings settings;

  NoticeWriter(Words words, GenevaWords geneva, Rulebook rulebook, MailSettings settings) {
    this.words = words;
    this.geneva = geneva;
    this.rulebook = rulebook;
    this.settings = settings;
  }

  String subject(String event, NoticeFacts facts) {
    String subject = words.say("notice." + event + ".subject", arguments(facts));
    // A title or acronym must not be able to add lines to the head of a mail.
    return oneLine(subject);
  }

  String body(String event, String audience, String rule, NoticeFacts facts, String note) {
    boolean toPublic = audience.equals(Notice.THE_PUBLIC);
    StringJoiner text = new StringJoiner("\n\n");
    text.add(head(facts));
    text.add(words.say("notice." + event + ".what", arguments(facts)));
    if (!toPublic && WITH_REASON.contains(event) && facts.hasReason()) {
      text.add(words.say("notice.part.reason", facts.reason().strip()));
    }
    if (!note.isEmpty()) {
      text.add(words.say("notice.part.note", note));
    }
    String next = words.say("notice." + event + ".next", arguments(facts));
    if (!next.isEmpty()) {
      text.add(words.say("notice.part.next", next));
    }
    if (facts.nextDeadline() != null && !ENDED.contains(event)) {
      text.add(deadline(facts.nextDeadline()));
    }
    text.add(words.say("notice.part.page", page(audience, facts)));
    if (!toPublic) {
      text.add(words.say("notice.part.why", why(audience), rulebook.clause(rule, facts.edition())));
    }
    return text.toString() + "\n";
  }

  private String head(NoticeFacts facts) {
    return words.say(
        "notice.part.head",
        facts.acronym(),
        oneLine(facts.title()),
        deciding(facts),
        words.path(facts.path()),
        parent(facts),
        words.edition(facts.edition()));
  }

  private Object[] arguments(NoticeFacts facts) {
    return new Object[] {
      facts.acronym(),
      deciding(facts),
      parent(facts),
      facts.hasLeadStudyGroup() ? words.group(facts.leadStudyGroup()) : "",
      geneva.date(facts.establishedOn()),
      facts.lifetimeEnd() == null
          ? words.say("notice.part.no-end")
          : geneva.date(facts.lifetimeEnd()),
      facts.leaders().isEmpty()
          ? words.say("notice.part.no-leaders")
          : String.join("; ", facts.leaders()),
      firstMeeting(facts),
      facts.run()
    };
  }

  private String firstMeeting(NoticeFacts facts) {
    return facts.firstMeeting() == null
        ? words.say("notice.part.no-first-meeting")
        : facts.firstMeeting().replaceFirst("[.\\s]+$", "");
  }

  private String deadline(NoticeFacts.DueDate due) {
    return words.say(
        "notice.part.deadline",
        words.deadline(due.name()),
        geneva.second(due.lastInstant()),
        due.clause());
  }

  /** The page the audience can open: unposted proposals are not public. */
  private String page(String audience, NoticeFacts facts) {
    String path = facts.establishedOn() != null ? "/groups/" : "/proposals/";
    return audience.equals(Notice.THE_PUBLIC) || facts.posted()
        ? settings.baseUrl() + path + UriUtils.encodePathSegment(facts.acronym(), UTF_8)
        : settings.baseUrl() + "/camunda/app/tasklist/default/";
  }

  private String why(String audience) {
    return words.role(audience);
  }

  private String deciding(NoticeFacts facts) {
    return words.group(facts.decidingGroup());
  }

  private String parent(NoticeFacts facts) {
    return words.group(facts.parentGroup());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
