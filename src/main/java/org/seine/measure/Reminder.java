package org.seine.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.seine.sharing.announce.Happening;

/** What is reminded of, and when it falls due. */
enum Reminder {
  /** Renewal should be asked by this day, and was not. */
  ASK_RENEWAL(Happening.RENEWAL_TO_ASK, false),
  /** The term ends within a week. */
  ENDS_SOON(Happening.TERM_ENDS, true),
  /** The term ended, and nobody renewed or lifted: an alarm. */
  EXPIRED(Happening.TERM_EXPIRED, true),
  /** A deferred notice is to be looked at again (Rule 99(2)). */
  REVIEW_NOTICE(Happening.NOTICE_TO_REVIEW, false);

  private static final int SOON = 7;

  private final Happening told;
  private final boolean urgent;

  Reminder(Happening told, boolean urgent) {
    this.told = told;
    this.urgent = urgent;
  }

  Happening told() {
    return told;
  }

  boolean urgent() {
    return urgent;
  }

  /** The day that it would be about, if it is due for this measure today. */
  Optional<LocalDate> due(Measure measure, LocalDate askBy, LocalDate today) {
    var end = measure.state.isHeld() ? measure.endsOn : null;
    var day =
        switch (this) {
          case ASK_RENEWAL ->
              end != null
                      && measure.renewalAskedOn == null
                      && !end.isBefore(today)
                      && !today.isBefore(askBy)
                  ? end
                  : null;
          case ENDS_SOON ->
              end != null && !end.isBefore(today) && !end.isAfter(today.plusDays(SOON))
                  ? end
                  : null;
          case EXPIRED -> end != null && end.isBefore(today) ? end : null;
          case REVIEW_NOTICE ->
              measure.noticeDeferred && measure.reviewOn != null && !measure.reviewOn.isAfter(today)
                  ? measure.reviewOn
                  : null;
        };
    return Optional.ofNullable(day);
  }
}
