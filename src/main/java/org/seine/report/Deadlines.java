package org.seine.report;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.seine.measure.MeasureRow;

/**
 * The ends of terms as a calendar (RFC 5545): whole days, without any content. Each event says that
 * a term ends and where to look; its id stays the same, so that a later reading moves it.
 */
final class Deadlines {
  private Deadlines() {}

  /**
   * The calendar.
   *
   * @param portal the portal's address, without a trailing slash
   */
  static String of(List<MeasureRow> rows, Words words, String portal, Instant now) {
    var calendar = new ICalendar();
    calendar.setProductId("-//Seine//deadlines 1//EN");
    for (var row : rows) {
      if (row.state().isHeld() && row.endsOn() != null) {
        calendar.addEvent(event(row, row.endsOn(), words, portal, now));
      }
    }
    return Biweekly.write(calendar).go();
  }

  private static VEvent event(
      MeasureRow row, LocalDate day, Words words, String portal, Instant now) {
    var event = new VEvent();
    event.setUid("seine-term-" + row.id());
    event.setDateTimeStamp(Date.from(now));
    event.setSummary(words.of("calendar.ends"));
    event.setUrl(portal + "/measures/" + row.id());
    var start = day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    event.setDateStart(Date.from(start), false);
    return event;
  }
}
