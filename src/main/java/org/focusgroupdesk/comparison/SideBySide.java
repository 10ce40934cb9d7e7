package org.focusgroupdesk.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focusgroupdesk.comparison.Comparison.Line;
import org.focusgroupdesk.comparison.Comparison.Outcome;
import org.focusgroupdesk.focusgroup.Register;
import org.focusgroupdesk.rulebook.Edition;
import org.focusgroupdesk.rulebook.ReadUnderEdition;
import org.focusgroupdesk.rulebook.Reading;
import org.focusgroupdesk.rulebook.Readings;
import org.focusgroupdesk.rulebook.Rulebook;
import org.focusgroupdesk.rulebook.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the same facts looked at under every edition, and lays the readings side by side. */
@Component
public class SideBySide {

  private final Rulebook rulebook;
  private final Register register;
  private final List<ReadUnderEdition> features;
  private final ImaginedReadings imagined;

  SideBySide(
      Rulebook rulebook,
      Register register,
      List<ReadUnderEdition> features,
      ImaginedReadings imagined) {
    this.rulebook = rulebook;
    this.register = register;
    this.features = features;
    this.imagined = imagined;
  }

  /** A case of the register; empty if there is none. */
  @Transactional(readOnly = true)
  public Optional<Comparison> of(String acronym) {
    return register
        .find(acronym)
        .map(
            group ->
                compare(
                    group.words(),
                    group.edition(),
                    readings ->
                        features.forEach(feature -> feature.read(group.acronym(), readings))));
  }

  /** An imagined case; refuses one that cannot be, naming everything that is wrong with it. */
  @Transactional(readOnly = true)
  public Comparison of(ImaginedCase facts) {
    facts.requirePossible();
    return compare(
        Words.say("comparison.imagined"), null, readings -> imagined.read(facts, readings));
  }

  private Comparison compare(String subject, String ranUnder, Consumer<Readings> read) {
    Map<List<String>, Map<String, Reading>> byMatter = new LinkedHashMap<>();
    List<Edition> editions = rulebook.editions();
    for (Edition edition : editions) {
      Readings readings = new Readings(rulebook, edition.key());
      read.accept(readings);
      for (Reading reading : readings.all()) {
        byMatter
            .computeIfAbsent(
                List.of(reading.part(), reading.matter()), matter -> new LinkedHashMap<>())
            .merge(edition.key(), reading, SideBySide::together);
      }
    }
    List<Line> lines = new ArrayList<>();
    byMatter.forEach(
        (key, readings) -> lines.add(Line.of(key.get(0), key.get(1), readings, editions.size())));
    List<Line> inOrder = byPart(lines);
    return new Comparison(
        subject,
        ranUnder,
        editions.stream().map(edition -> Outcome.of(edition, inOrder)).toList(),
        inOrder);
  }

  /** What only one edition asks stands with the rest of its part. */
  private static List<Line> byPart(List<Line> lines) {
    return lines.stream()
        .collect(Collectors.groupingBy(Line::part, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** One matter under two rules of the same edition: what weighs more counts. */
  private static Reading together(Reading one, Reading other) {
    Reading graver = weight(other) > weight(one) ? other : one;
    return new Reading(
        one.part(),
        one.matter(),
        graver.verdict(),
        graver.says(),
        graver.day(),
        graver.rule(),
        Stream.of(one.clause(), other.clause()).distinct().collect(Collectors.joining("; ")));
  }

  private static int weight(Reading reading) {
    return switch (reading.verdict()) {
      case BARS -> 4;
      case NEEDS_REASON -> 3;
      case NOTED -> 2;
      case KEPT -> 1;
      case STATED -> 0;
    };
  }
}
