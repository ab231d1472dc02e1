package org.seine.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A member is away, and another of the unit stands in. The days are those of the unit's time zone,
 * the first and the last included.
 */
@Entity
class Leave {
  @Id UUID member;
  UUID unit;
  UUID substitute;

  @Column(name = "from_day")
  LocalDate fromDay;

  @Column(name = "to_day")
  LocalDate toDay;

  boolean isOn(LocalDate day) {
    return !day.isBefore(fromDay) && !day.isAfter(toDay);
  }

  boolean overlaps(LocalDate from, LocalDate to) {
    return !from.isAfter(toDay) && !to.isBefore(fromDay);
  }
}
