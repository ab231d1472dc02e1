package org.seine.request;

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

/** That the units of a request were reminded of something of a day. */
@Entity
@Table(name = "request_reminder")
@IdClass(RequestReminded.Key.class)
class RequestReminded {
  @Id UUID request;

  @Id
  @Enumerated(EnumType.STRING)
  RequestReminder kind;

  @Id
  @Column(name = "of_day")
  LocalDate ofDay;

  @Column(name = "told_at")
  Instant toldAt;

  /** What, and of which day. */
  record Key(UUID request, RequestReminder kind, LocalDate ofDay) implements Serializable {}
}
