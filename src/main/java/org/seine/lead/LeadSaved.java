package org.seine.lead;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a provider's change of a lead is stored.
 *
 * @param id the lead
 * @param state where it stands
 * @param version the version that stands, or that the draft will be
 * @param changedAt when, by the portal's clock
 */
@Schema(name = "LeadSaved")
record LeadSaved(UUID id, LeadState state, int version, Instant changedAt) {
  static LeadSaved of(Lead lead) {
    return new LeadSaved(lead.id, lead.state, lead.version, lead.changedAt);
  }
}
