package org.seine.lead;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.seal.HeldThing;

/**
 * That a correction which is being written is stored.
 *
 * @param id the lead
 * @param version that the correction will be
 * @param savedAt when, by the portal's clock
 */
@Schema(name = "CorrectionSaved")
record CorrectionSaved(UUID id, int version, Instant savedAt, @JsonIgnore int revision) {
  static CorrectionSaved of(Lead lead, HeldThing held) {
    return new CorrectionSaved(lead.id, lead.version + 1, held.sealedAt(), lead.revision);
  }
}
