package org.seine.report;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.seine.measure.MeasureDue;
import org.seine.request.RequestDue;

/**
 * What falls due as a calendar (RFC 5545): whole days, without any content. Each event says what
 * kind of day it is and where to look; its id stays the same, so that a later reading moves it.
 */
final class Deadlines {
  private final ICalendar calendar = new ICalendar();
  private final Words words;
  private final String portal;
  private final Instant now;

  private Deadlines(Words words, String portal, Instant now) {
    this.words = words;
    this.portal = portal;
    this.now = now;
    calendar.setProductId("-//Seine//deadlines 1//EN");
  }

  /**
   * The calendar.
   *
   * @param portal the portal's address, without a trailing slash
   */
  static String of(
      List<MeasureDue> measures,
      List<RequestDue> requests,
      Words words,
      String portal,
      Instant now) {
    var deadlines = new Deadlines(words, portal, now);
    for (var due : measures) {
      deadlines.add(kind(due.what()), "/measures/", due.measure(), due.on());
    }
    for (var due : requests) {
      deadlines.add(kind(due.what()), "/requests/", due.request(), due.on());
    }
    return Biweekly.write(deadlines.calendar).go();
  }

  private static String kind(MeasureDue.What what) {
    return switch (what) {
      case ENDS -> "term";
      case ASK_RENEWAL -> "renewal";
      case REVIEW_NOTICE -> "review";
    };
  }

  private static String kind(RequestDue.What what) {
    return switch (what) {
      case CONFIRM -> "confirmation";
      case ANSWER -> "answer";
      case POSTPONEMENT_ENDS -> "postponement";
    };
  }

  private void add(String kind, String pages, UUID id, LocalDate day) {
    var event = new VEvent();
    event.setUid("seine-" + kind + "-" + id);
    event.setDateTimeStamp(Date.from(now));
    event.setSummary(words.of("calendar." + kind));
    event.setUrl(portal + pages + id);
    var start = day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    event.setDateStart(Date.from(start), false);
    calendar.addEvent(event);
  }
}
