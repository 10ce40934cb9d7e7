package org.focusgroupdesk.establishment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.focusgroupdesk.establishment.Proposal.Supporter;
import org.focusgroupdesk.rulebook.Words;

/**
 * Which supporters count, and from how many countries (FG-EST-06 to FG-EST-09, readings AMB-21 to
 * AMB-24).
 *
 * @param valid the supporters that count
 * @param notCounted why each of the others does not, in words
 * @param countries how many different countries the valid ones come from
 * @param sectorMembersDiffer whether the Sector Members among them come from different countries
 */
record SupporterCount(
    List<Supporter> valid, List<String> notCounted, int countries, boolean sectorMembersDiffer) {

  /**
   * Whether a kind of supporter counts: a row of the table "supporters".
   *
   * @param counts whether it counts
   * @param why why not, in words
   */
  record Eligibility(boolean counts, String why) {}

  /**
   * Counts.
   *
   * @param eligibility by kind of membership, and whether an Associate is one of the parent group
   */
  static SupporterCount of(
      List<Supporter> supporters,
      String parentGroup,
      BiFunction<String, Boolean, Eligibility> eligibility) {
    List<Supporter> valid = new ArrayList<>();
    List<String> notCounted = new ArrayList<>();
    for (Supporter supporter : supporters) {
      boolean ofParent = parentGroup.equals(supporter.studyGroup()) && !parentGroup.equals("TSAG");
      Eligibility row = eligibility.apply(supporter.kind(), ofParent);
      if (!row.counts()) {
        notCounted.add(Words.say("supporter.kind", describe(supporter), row.why(), parentGroup));
      } else if (supporter.signedBy() == null) {
        notCounted.add(Words.say("supporter.unsigned", describe(supporter)));
      } else {
        valid.add(supporter);
      }
    }
    return new SupporterCount(
        List.copyOf(valid),
        List.copyOf(notCounted),
        countriesOf(valid).size(),
        differ(valid.stream().filter(s -> s.kind().equals("SECTOR_MEMBER")).toList()));
  }

  /** Whether enough of the supporters come from different countries. */
  boolean differAmong(String kinds, int minimum) {
    return kinds.equals("ALL") ? countries >= minimum : sectorMembersDiffer;
  }

  private static boolean differ(List<Supporter> supporters) {
    return countriesOf(supporters).size() == supporters.size();
  }

  private static Set<String> countriesOf(List<Supporter> supporters) {
    Set<String> countries = new HashSet<>();
    supporters.stream().map(Supporter::country).filter(Objects::nonNull).forEach(countries::add);
    return countries;
  }

  private static String describe(Supporter supporter) {
    return supporter.studyGroup() == null
        ? supporter.name()
        : supporter.name() + ", Associate of " + supporter.studyGroup();
  }
}
