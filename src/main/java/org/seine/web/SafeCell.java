package org.seine.web;

import org.jspecify.annotations.Nullable;

/**
 * Keeps a spreadsheet from taking a text for a formula: a text that begins with a sign that starts
 * one gets an apostrophe before it, by which spreadsheets mark text. A program that reads the table
 * sees the apostrophe; JSON Lines hold the text as it is.
 */
public final class SafeCell {
  /** Signs that start a formula, full-width ones too, and white space that programs skip. */
  private static final String STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private SafeCell() {}

  /** The text of a cell; empty for nothing. */
  public static String of(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
