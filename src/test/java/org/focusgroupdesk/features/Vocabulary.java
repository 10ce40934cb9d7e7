package org.focusgroupdesk.features;

import io.cucumber.java.ParameterType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.focusgroupdesk.membership.Roles;
import org.focusgroupdesk.rulebook.Edition;
import org.focusgroupdesk.rulebook.Rulebook;
import org.springframework.core.env.Environment;

/** The words that steps have in common. */
public class Vocabulary {

  private static final String GROUP = "SG\\d+|TSAG";
  private static final Pattern GROUPS = Pattern.compile(GROUP);

  private static final Map<String, String> ITEMS =
      Map.ofEntries(
          Map.entry("specific topic", "topic"),
          Map.entry("scope", "tor.scope"),
          Map.entry("action plan", "tor.actionPlan"),
          Map.entry("deliverables", "tor.deliverables"),
          Map.entry("timetable", "tor.timetable"),
          Map.entry("relation to the parent group", "tor.relationToParent"),
          Map.entry("relation to other bodies", "tor.relationToOthers"),
          Map.entry("urgency", "tor.urgency"),
          Map.entry("reasons why study groups cannot do it", "tor.whyNotStudyGroups"),
          Map.entry("gap analysis", "tor.gapAnalysis"),
          Map.entry("purpose", "justification.purpose"),
          Map.entry("interest", "justification.interest"),
          Map.entry("market relevance", "justification.marketRelevance"),
          Map.entry("coverage by other work", "justification.notCovered"),
          Map.entry("other mechanisms", "justification.otherMechanisms"),
          Map.entry("urgent market need", "urgentNeed"));

  private static final Map<String, String> DEADLINES =
      Map.ofEntries(
          Map.entry("for contributions", "contribution"),
          Map.entry("for comments", "comment-period"),
          Map.entry("for making it available", "referred-availability"),
          Map.entry("for correspondence", "correspondence"),
          Map.entry("for the first review", "review"),
          Map.entry("for the consultation", "consultation"),
          Map.entry("of the meeting", "meeting"),
          Map.entry("of the lifetime", "lifetime"),
          Map.entry("for the request", "request"),
          Map.entry("for reservations", "reservations"),
          Map.entry("for the notice of the meeting", "meeting-notice"),
          Map.entry("for the progress report", "report"),
          Map.entry("for the deliverable", "deliverable"));

  private static final Map<String, String> COMMENTS =
      Map.of(
          "support", "support",
          "an editorial comment", "editorial",
          "a substantive comment", "substantive",
          "an objection", "objection");

  private static final Map<String, String> REVIEWERS =
      Map.of(
          "vice-chairs", "vice-chairs",
          "working party chairs", "wp-chairs",
          "study group chairs", "sg-chairs");

  private static final Map<String, String> RESOLUTIONS =
      Map.of(
          "answered with a proposed solution", "proposed",
          "confirmed by its author", "author-confirmed",
          "withdrawn by its author", "withdrawn",
          "met by a change of the text", "changed",
          "settled by the silence of its author", "author-silent");

  /** Property that has scenarios written for one edition run under another. */
  private static final String INSTEAD_OF = "features.instead-of.";

  private final Environment environment;
  private final Rulebook rulebook;
  private final Entities entities;
  private final Roles roles;

  Vocabulary(Environment environment, Rulebook rulebook, Entities entities, Roles roles) {
    this.environment = environment;
    this.rulebook = rulebook;
    this.roles = roles;
    this.entities = entities;
  }

  @ParameterType(GROUP)
  public String group(String id) {
    return id;
  }

  /** "SG13", "SG13 and SG17", "SG2, SG13 and SG17". */
  @ParameterType("(?:SG\\d+|TSAG)(?:(?:, | and )(?:SG\\d+|TSAG))*")
  public List<String> groups(String listed) {
    return GROUPS.matcher(listed).results().map(MatchResult::group).toList();
  }

  @ParameterType("\\d{4}-\\d{2}-\\d{2}")
  public LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @ParameterType("\\d{2}:\\d{2}:\\d{2}")
  public LocalTime time(String iso) {
    return LocalTime.parse(iso);
  }

  @ParameterType("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z")
  public Instant instant(String utc) {
    return Instant.parse(utc);
  }

  /** The key of an edition by its title. */
  @ParameterType("A\\.7 \\([^)]+\\)")
  public String edition(String title) {
    return rulebook.editions().stream()
        .filter(edition -> edition.title().equals(title))
        .map(Edition::key)
        .map(key -> environment.getProperty(INSTEAD_OF + key, key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no edition " + title + "."));
  }

  @ParameterType("FG-[A-Z]{3}-\\d{2}")
  public String rule(String id) {
    return rulebook.rule(id).id();
  }

  /** "a Member State", "an Associate". */
  @ParameterType("an? (?:Member State|Sector Member|Associate|member of Academia)")
  public String membership(String words) {
    return entities.membership(words.replaceFirst("^an? (member of )?", ""));
  }

  /** The code of a Member State by its name, in quotes if it has more than one word. */
  @ParameterType("[A-Z][a-z]+|\"[^\"]+\"")
  public String country(String name) {
    return entities.country(name.replace("\"", ""));
  }

  @ParameterType("[A-Z][A-Z_]+[A-Z]")
  public String state(String state) {
    return state;
  }

  /** An item of the terms of reference or of the justification, by its key on the form. */
  @ParameterType(
      "specific topic|scope|action plan|deliverables|timetable|relation to the parent group"
          + "|relation to other bodies|urgency|reasons why study groups cannot do it|gap analysis"
          + "|purpose|interest|market relevance|coverage by other work|other mechanisms"
          + "|urgent market need")
  public String item(String words) {
    return ITEMS.get(words);
  }

  @ParameterType(
      "for contributions|for comments|for making it available|for correspondence"
          + "|for the first review|for the consultation|of the meeting|of the lifetime"
          + "|for the request|for reservations|for the notice of the meeting"
          + "|for the progress report|for the deliverable")
  public String deadline(String words) {
    return DEADLINES.get(words);
  }

  @ParameterType("support|an editorial comment|a substantive comment|an objection")
  public String comment(String words) {
    return COMMENTS.get(words);
  }

  /** Kinds of reviewers, as the form for the first review has them. */
  @ParameterType(
      "the (?:vice-chairs|working party chairs|study group chairs)"
          + "(?:(?:, | and )the (?:vice-chairs|working party chairs|study group chairs))*")
  public List<String> reviewers(String listed) {
    return Arrays.stream(listed.split(", | and "))
        .map(kind -> REVIEWERS.get(kind.substring("the ".length())))
        .toList();
  }

  /** How a comment is settled, as the form for comments has it. */
  @ParameterType(
      "answered with a proposed solution|confirmed by its author|withdrawn by its author"
          + "|met by a change of the text|settled by the silence of its author")
  public String resolution(String words) {
    return RESOLUTIONS.get(words);
  }

  @ParameterType("(?:at a )?meeting|(?:by )?correspondence")
  public String route(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  @ParameterType("chair|vice-chair")
  public String post(String post) {
    return post;
  }

  /** "the SG13 chair", "a member of TSAG", "TSB", "the proponent". */
  @ParameterType(
      "the proponent|the public|TSB|the TSB Director|the (?:SG\\d+|TSAG) chair"
          + "|an? (?:vice-chair|working party chair|member) of (?:SG\\d+|TSAG)"
          + "|(?:the chair|a vice-chair) of FG-[^ ]+")
  public Person person(String words) {
    if (words.contains(" of FG-")) {
      String acronym = words.substring(words.indexOf("FG-"));
      return new Person(
          words,
          words.startsWith("the chair")
              ? roles.focusGroupChair(acronym)
              : roles.focusGroupViceChairs(acronym));
    }
    String group = GROUPS.matcher(words).results().map(MatchResult::group).findFirst().orElse("");
    String role =
        switch (words.replace(group, "").replaceFirst("^(the|an?) ", "").strip()) {
          case "proponent" -> Person.proponent().role();
          case "public" -> "public";
          case "TSB" -> Person.tsb().role();
          case "TSB Director" -> "tsb-director";
          case "chair" -> Person.chairOf(group).role();
          case "vice-chair of" -> Person.in(group, "vice-chairs").role();
          case "working party chair of" -> Person.in(group, "wp-chairs").role();
          case "member of" -> Person.in(group, "members").role();
          default -> throw new IllegalArgumentException("Who is \"" + words + "\"?");
        };
    return new Person(words, role);
  }
}
