package org.seine.lead;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.lead.form.LeadForm;
import org.seine.seal.HeldThing;

/**
 * A correction that is being written, as its unit sees it.
 *
 * @param id the lead
 * @param version that the correction will be
 * @param savedAt when it was saved last
 * @param card the index card, complete or not
 * @param body the text, complete or not
 * @param documents the ids of the documents that the new version holds
 */
@Schema(name = "CorrectionDraft")
record CorrectionDraftView(
    UUID id,
    int version,
    Instant savedAt,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String card,
    @Schema(type = SchemaType.OBJECT) JsonNode body,
    List<UUID> documents,
    @JsonIgnore int revision) {
  static CorrectionDraftView of(Lead lead, HeldThing held, LeadForm form) {
    return new CorrectionDraftView(
        lead.id,
        lead.version + 1,
        held.sealedAt(),
        form.card().toJson(),
        form.body().tree(),
        form.documents().stream().sorted().toList(),
        lead.revision);
  }
}
