package org.seine.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That the units of a measure were reminded of something of a day. */
@Entity
@Table(name = "measure_reminder")
@IdClass(Reminded.Key.class)
class Reminded {
  @Id UUID measure;

  @Id
  @Enumerated(EnumType.STRING)
  Reminder kind;

  @Id
  @Column(name = "of_day")
  LocalDate ofDay;

  @Column(name = "told_at")
  Instant toldAt;

  Key key() {
    return new Key(measure, kind, ofDay);
  }

  /** What, and of which day. */
  record Key(UUID measure, Reminder kind, LocalDate ofDay) implements Serializable {}
}
