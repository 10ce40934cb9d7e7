package org.focusgroupdesk.evidence;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines between words only, so that times and clauses stay whole. */
final class BetweenWords implements FSTextBreaker {

  private String text = "";
  private int from;

  @Override
  public void setText(String newText) {
    text = newText;
    from = 0;
  }

  /** Where the next word begins; -1 behind the last. */
  @Override
  public int next() {
    int space = text.indexOf(' ', from);
    from = space + 1;
    return space < 0 ? -1 : from;
  }
}
