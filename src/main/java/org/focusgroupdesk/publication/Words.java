package org.focusgroupdesk.publication;

import java.util.Locale;
import org.focusgroupdesk.comparison.ImaginedCase;
import org.focusgroupdesk.membership.Countries;
import org.focusgroupdesk.membership.StudyGroups;
import org.focusgroupdesk.rulebook.Reading.Verdict;
import org.focusgroupdesk.rulebook.Rulebook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns the codes of the register into the words people read. */
@Component
class Words {

  private final MessageSource messages;
  private final StudyGroups studyGroups;
  private final Countries countries;
  private final Rulebook rulebook;

  Words(MessageSource messages, StudyGroups studyGroups, Countries countries, Rulebook rulebook) {
    this.messages = messages;
    this.studyGroups = studyGroups;
    this.countries = countries;
    this.rulebook = rulebook;
  }

  public String state(String code) {
    return said("state." + code, code);
  }

  /** A state of a run of a procedure; the same word may say something else of the group. */
  public String stateOf(String procedure, String code) {
    return said("state." + procedure + "." + code, state(code));
  }

  public String edition(String code) {
    return rulebook.edition(code).title();
  }

  /** What an edition makes of a case altogether. */
  public String altogether(long bars, long needReason) {
    return say("web.altogether", bars, needReason);
  }

  public String verdict(Verdict verdict) {
    return said("web.verdict." + key(verdict.name()), verdict.name());
  }

  /** How a verdict is coloured. */
  public String tone(Verdict verdict) {
    return switch (verdict) {
      case KEPT -> "good";
      case BARS -> "bad";
      case NEEDS_REASON -> "warn";
      case NOTED, STATED -> "";
    };
  }

  /** An item of a proposal. */
  public String item(String name) {
    return org.focusgroupdesk.rulebook.Words.say("item." + name);
  }

  /** A fact of an imagined case. */
  public String fact(String name) {
    return ImaginedCase.field(name);
  }

  public String kind(String code) {
    return said("web.kind." + code, code);
  }

  public String path(String code) {
    return said("web.path." + code, code);
  }

  public String outcome(String code) {
    return said("web.outcome." + key(code), code);
  }

  public String strength(String code) {
    return said("web.strength." + code, code);
  }

  public String category(String code) {
    return said("web.category." + code, code);
  }

  public String resolution(String code) {
    return said("web.resolution." + (code == null ? "open" : code), code);
  }

  public String answer(String code) {
    return said("web.answer." + code, code);
  }

  public String purpose(String code) {
    return said("web.purpose." + key(code), code);
  }

  public String post(String code) {
    return said("web.post." + key(code), code);
  }

  public String torItem(String key) {
    return said("web.tor." + key, key);
  }

  public String criterion(String key) {
    return said("web.justification." + key, key);
  }

  public String status(String code) {
    return said("web.notice.status." + code, code);
  }

  public String support(String kind) {
    return said("web.support." + kind, kind);
  }

  public String traceKind(String kind) {
    return said("web.trace." + kind, kind);
  }

  /** What a pack of evidence is about. */
  public String part(String part, String procedure) {
    return part.equals("procedure")
        ? org.focusgroupdesk.rulebook.Words.say("procedure." + procedure)
        : say("web.part." + part);
  }

  /** A decision on record, for example {@code Terms of reference, version 2}. */
  public String decision(String code, String subject) {
    return say("web.decision." + code, subject == null ? "" : subject);
  }

  /** {@code 3 steps in diagrams, 2 tables, 4 scenarios}. */
  public String places(int steps, int tables, int scenarios) {
    return say("web.trace.places", steps, tables, scenarios);
  }

  public String deadline(String name) {
    return said("web.deadline." + name, name);
  }

  /** {@code Study Group 13}, or {@code TSAG}. */
  public String group(String id) {
    return id != null && id.matches("SG\\d+") ? "Study Group " + id.substring(2) : id;
  }

  /** What the group works on. */
  public String groupTitle(String id) {
    return studyGroups.all().stream()
        .filter(group -> group.id().equals(id))
        .map(group -> group.title())
        .findFirst()
        .orElse("");
  }

  /** The country's name, or its code when it is not one of the Member States. */
  public String country(String code) {
    return code != null && countries.exists(code) ? countries.name(code) : code;
  }

  /**
   * {@code sg13-wp-chairs} becomes {@code Working party chairs of SG13}; a person of that role, as
   * in {@code sg13-wp-chairs/somebody}, is named.
   */
  public String role(String id) {
    if (id.startsWith("fg-")) {
      int end = id.lastIndexOf(id.endsWith("-vice-chairs") ? "-vice-chairs" : "-");
      return say(
          "web.role.of." + id.substring(end + 1), id.substring(0, end).toUpperCase(Locale.ROOT));
    }
    int dash = id.indexOf('-');
    if (dash > 0) {
      String words =
          messages.getMessage(
              "web.role.of." + id.substring(dash + 1),
              new Object[] {id.substring(0, dash).toUpperCase(Locale.ROOT)},
              null,
              Locale.ENGLISH);
      if (words != null) {
        return words;
      }
    }
    return said("web.role." + id, id);
  }

  /** A message of the bundle. */
  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, Locale.ENGLISH);
  }

  private String said(String key, String otherwise) {
    return messages.getMessage(key, null, otherwise, Locale.ENGLISH);
  }

  private static String key(String code) {
    return code.toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-");
  }
}
