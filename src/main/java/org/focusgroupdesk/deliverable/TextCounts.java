package org.focusgroupdesk.deliverable;

import java.util.List;

/**
 * The statistics of a parent group about the deliverables of its focus group (FG-APX-08); a text
 * counts once, however many deliverables it is based on (reading AMB-54).
 *
 * @param recommendations number of Recommendations approved
 * @param informativeTexts number of informative texts agreed
 */
public record TextCounts(long recommendations, long informativeTexts) {

  static TextCounts of(List<Entry> entries) {
    return new TextCounts(count(entries, "recommendation"), count(entries, "informative"));
  }

  private static long count(List<Entry> entries, String what) {
    return entries.stream()
        .filter(entry -> entry.what().equals(what))
        .map(Entry::text)
        .distinct()
        .count();
  }
}
