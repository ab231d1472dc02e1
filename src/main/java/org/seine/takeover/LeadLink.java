package org.seine.takeover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That a lead belongs to a file. */
@Entity
@Table(name = "dossier_lead")
@IdClass(LeadLink.Key.class)
class LeadLink {
  @Id UUID dossier;

  /** The lead's row. */
  @Id UUID lead;

  @Column(name = "linked_by")
  UUID linkedBy;

  @Column(name = "linked_at")
  Instant linkedAt;

  /** Which lead, in which file. */
  record Key(UUID dossier, UUID lead) implements Serializable {}
}
