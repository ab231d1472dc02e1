package org.seine.request;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.announce.Happening;

/** What is reminded of, and when it falls due. */
enum RequestReminder {
  /** An urgent request is to be confirmed by tomorrow at the latest (Art. 96(1)). */
  CONFIRM(Happening.REQUEST_TO_CONFIRM, true),
  /** It was not confirmed in time. */
  NOT_CONFIRMED(Happening.REQUEST_TO_CONFIRM, true),
  /** A postponement ends within a week (Art. 94(1)). */
  POSTPONEMENT_ENDS(Happening.REQUEST_POSTPONEMENT_ENDS, false),
  /** The day by which an answer was asked for is over. */
  UNANSWERED(Happening.REQUEST_UNANSWERED, false),
  /** Nobody said when, and for a month the other side has had the next move. */
  SILENCE(Happening.REQUEST_UNANSWERED, false);

  private static final int WEEK = 7;
  static final int MONTH = 30;

  private final Happening told;
  private final boolean urgent;

  RequestReminder(Happening told, boolean urgent) {
    this.told = told;
    this.urgent = urgent;
  }

  Happening told() {
    return told;
  }

  boolean urgent() {
    return urgent;
  }

  /** The day that it would be about, if it is due for this request today. */
  Optional<LocalDate> due(Request request, LocalDate today) {
    var confirmBy = request.isToBeConfirmed() ? request.confirmBy : null;
    return switch (this) {
      case CONFIRM ->
          about(confirmBy).filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(1)));
      case NOT_CONFIRMED -> about(confirmBy).filter(today::isAfter);
      case POSTPONEMENT_ENDS ->
          about(request.postponedUntil).filter(day -> !day.isAfter(today.plusDays(WEEK)));
      case UNANSWERED ->
          about(request.waitsForAnswer() ? request.answerBy : null).filter(today::isAfter);
      case SILENCE ->
          about(request.waitsForAnswer() && request.answerBy == null ? request.awaitedSince : null)
              .filter(day -> !day.isAfter(today.minusDays(MONTH)));
    };
  }

  private static Optional<LocalDate> about(@Nullable LocalDate day) {
    return Optional.ofNullable(day);
  }
}
