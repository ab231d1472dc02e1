package org.seine.report.figures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a unit of a State allows that its State is named in figures; without a row it does not.
 */
@Entity
@Table(name = "figures_naming")
class Naming {
  @Id UUID unit;
  boolean allowed;
  int revision;

  @Nullable @Column(name = "changed_at")
  Instant changedAt;

  @Nullable @Column(name = "changed_by")
  UUID changedBy;

  static Naming of(UUID unit) {
    var naming = new Naming();
    naming.unit = unit;
    return naming;
  }
}
