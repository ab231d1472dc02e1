package org.seine.entity.model;

import java.util.regex.Pattern;

/** Text that reads as it is written: nothing that turns its direction, nothing that is no sign. */
final class PlainText {
  /** Embeddings, overrides and isolates of the Unicode bidirectional algorithm (UAX 9). */
  private static final Pattern TURNS = Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\x{FEFF}\\x{FFF9}-\\x{FFFB}]");
  private static final Pattern CONTROLS_BUT_LINES =
      Pattern.compile("[\\p{Cc}\\x{FEFF}\\x{FFF9}-\\x{FFFB}&&[^\\n\\r\\t]]");

  private PlainText() {}

  /**
   * The key of what is wrong; empty if nothing is.
   *
   * @param lines whether the text may have lines
   */
  static String fault(String text, boolean lines) {
    if (text.isBlank()) {
      return "value.blank";
    }
    if (TURNS.matcher(text).find()) {
      return "value.direction";
    }
    return (lines ? CONTROLS_BUT_LINES : CONTROLS).matcher(text).find() ? "value.control" : "";
  }
}
