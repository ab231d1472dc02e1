package org.seine.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a fact did not fit, until the Court's side judged it. */
@Entity
@Table(name = "request_alarm")
class RequestAlarmRow {
  @Id UUID key;
  UUID request;
  int step;

  @Enumerated(EnumType.STRING)
  RequestAlarm kind;

  @Nullable Integer settled;

  static RequestAlarmRow of(Request request, RequestAlarm kind) {
    var row = new RequestAlarmRow();
    row.key = UUID.randomUUID();
    row.request = request.key;
    row.step = request.revision;
    row.kind = kind;
    return row;
  }
}
