package org.seine.consent;

import java.time.LocalDate;

/** What is to be told of a question that waits for an answer. */
enum Reminder {
  NONE,
  /** The last day is near. */
  SOON,
  /** The last day is over. */
  OVER;

  /**
   * What is due of an open question.
   *
   * @param today where the unit is whose answer is awaited
   * @param daysBefore from how many days before the last one on it is near
   */
  static Reminder due(Consent consent, LocalDate today, int daysBefore) {
    var last = consent.answerBy;
    if (last == null) {
      return NONE;
    }
    if (today.isAfter(last)) {
      return consent.overToldAt == null ? OVER : NONE;
    }
    boolean near = !today.isBefore(last.minusDays(daysBefore));
    return near && consent.soonToldAt == null ? SOON : NONE;
  }
}
