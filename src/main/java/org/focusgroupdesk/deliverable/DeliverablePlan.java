package org.focusgroupdesk.deliverable;

import java.util.List;

/**
 * What a deliverable is to be (FG-DEL-01, FG-DEL-02).
 *
 * @param title its title
 * @param selfLabel what the text calls itself on its cover
 * @param form a form of the table "deliverable-forms"
 * @param meantAs "recommendation" or "informative" if it is to become such a text, or "none"
 * @param targets the study groups it is meant for; empty while that is not clear
 * @param origin where it is planned, in words; null if not said
 */
public record DeliverablePlan(
    String title,
    String selfLabel,
    String form,
    String meantAs,
    List<String> targets,
    String origin) {

  /** Whether it is to become a text of ITU-T, so that the guidance of Appendix I applies. */
  public boolean isMeantAsText() {
    return !meantAs.equals("none");
  }
}
