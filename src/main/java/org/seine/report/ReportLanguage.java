package org.seine.report;

import java.util.Locale;

/** The languages in which the portal writes reports: the Court's working languages (Art. 50(2)). */
public enum ReportLanguage {
  EN,
  FR;

  /** Its locale. */
  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  /** By which days read: the Court writes the day before the month. */
  Locale days() {
    return this == EN ? Locale.UK : locale();
  }

  /** BCP 47. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
