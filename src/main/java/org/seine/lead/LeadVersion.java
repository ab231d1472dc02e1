package org.seine.lead;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.seine.web.UuidV7;

/** The index card of one submitted version; it is never changed. */
@Entity
@Table(name = "lead_version")
class LeadVersion {
  @Id UUID key;
  UUID lead;
  int version;
  String card;

  static LeadVersion of(Lead lead, Instant now) {
    var version = new LeadVersion();
    version.key = UuidV7.at(now);
    version.lead = lead.key;
    version.version = lead.version;
    version.card = lead.card;
    return version;
  }
}
