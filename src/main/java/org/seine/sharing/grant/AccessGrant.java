package org.seine.sharing.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a unit may open a record, as the providing unit said. */
@Entity
@Table(name = "access_grant")
class AccessGrant {
  @Id UUID key;
  UUID record;
  UUID unit;

  @Column(name = "from_version")
  int fromVersion;

  @Column(name = "given_at")
  Instant givenAt;

  @Column(name = "given_by")
  UUID givenBy;

  @Column(name = "first_opened_at")
  @Nullable Instant firstOpenedAt;

  @Column(name = "withdrawn_at")
  @Nullable Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  @Nullable UUID withdrawnBy;
}
