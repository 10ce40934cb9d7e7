package org.focusgroupdesk.focusgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.focusgroupdesk.focusgroup.TermsDifference.Item;
import org.focusgroupdesk.focusgroup.TermsDifference.Kind;
import org.focusgroupdesk.focusgroup.TermsDifference.Piece;
import org.junit.jupiter.api.Test;

class TermsDifferenceTest {

  @Test
  void the_same_text_differs_in_nothing_whatever_blanks_surround_it() {
    assertThat(between("One scope", "  One scope\n").isEmpty()).isTrue();
    assertThat(between(null, " ").isEmpty()).isTrue();
  }

  @Test
  void words_are_taken_out_and_put_in_where_they_stand() {
    assertThat(pieces("Networks of the sea", "Networks of the deep sea"))
        .containsExactly(
            new Piece(Kind.SAME, "Networks of the "),
            new Piece(Kind.ADDED, "deep "),
            new Piece(Kind.SAME, "sea "));
  }

  @Test
  void the_old_and_the_new_text_can_be_read_off() {
    String old = "First paragraph.\n\nSecond one, with more.";
    String now = "First paragraph, changed.\n\nAnother one.";
    List<Piece> pieces = pieces(old, now);

    assertThat(text(pieces, Kind.ADDED)).isEqualTo(old);
    assertThat(text(pieces, Kind.REMOVED)).isEqualTo(now);
  }

  @Test
  void an_item_may_be_new_or_left_out() {
    assertThat(pieces(null, "New")).extracting(Piece::kind).containsExactly(Kind.ADDED);
    assertThat(pieces("Old", null)).extracting(Piece::kind).containsExactly(Kind.REMOVED);
  }

  @Test
  void another_lifetime_is_said_in_words() {
    TermsDifference difference =
        TermsDifference.between(terms("A", 12, "decision"), terms("A", 18, "first-meeting"));

    assertThat(difference.items())
        .containsExactly(
            new Item(
                "tor.lifetime",
                List.of(
                    new Piece(Kind.REMOVED, "12 months from the establishment"),
                    new Piece(Kind.ADDED, "18 months from the first meeting"))));
  }

  /** All pieces but those of one kind, as one text. */
  private static String text(List<Piece> pieces, Kind without) {
    return pieces.stream()
        .filter(piece -> piece.kind() != without)
        .map(Piece::text)
        .collect(Collectors.joining())
        .strip();
  }

  private static List<Piece> pieces(String before, String after) {
    return between(before, after).items().get(0).pieces();
  }

  private static TermsDifference between(String before, String after) {
    return TermsDifference.between(terms(before, 12, "decision"), terms(after, 12, "decision"));
  }

  private static TermsOfReference terms(String scope, Integer months, String startsWith) {
    return new TermsOfReference(
        scope,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        months,
        startsWith,
        null,
        null,
        null);
  }
}
