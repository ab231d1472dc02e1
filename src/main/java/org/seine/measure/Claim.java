package org.seine.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a third party claims an asset, and how it ended. */
@Entity
@Table(name = "measure_claim")
class Claim {
  @Id UUID key;
  UUID id;
  UUID measure;
  UUID asset;

  @Column(name = "opened_on")
  LocalDate openedOn;

  @Column(name = "decided_on")
  @Nullable LocalDate decidedOn;

  @Enumerated(EnumType.STRING)
  ClaimTold.@Nullable Outcome outcome;

  static Claim opened(Measure measure, StepForm form) {
    var claim = new Claim();
    claim.key = UUID.randomUUID();
    claim.id = Objects.requireNonNull(form.claim()).id();
    claim.measure = measure.key;
    claim.asset = measure.asset;
    claim.openedOn = form.on();
    return claim;
  }
}
