package org.seine.measure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a fact did not fit, until the Court's side judged it. */
@Entity
@Table(name = "measure_alarm")
class AlarmRow {
  @Id UUID key;
  UUID measure;
  int step;

  @Enumerated(EnumType.STRING)
  Alarm kind;

  @Nullable Integer settled;

  static AlarmRow of(Measure measure, Alarm kind) {
    var row = new AlarmRow();
    row.key = UUID.randomUUID();
    row.measure = measure.key;
    row.step = measure.revision;
    row.kind = kind;
    return row;
  }
}
