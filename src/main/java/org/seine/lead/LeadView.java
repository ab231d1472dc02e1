package org.seine.lead;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.lead.form.Fault;
import org.seine.lead.form.IndexCard;
import org.seine.seal.DocumentView;
import org.seine.seal.SignedRecord;

/**
 * A lead as one unit may see it.
 *
 * @param id made by its provider
 * @param provider the unit that provides it
 * @param state for the provider where the lead stands, for a recipient where it stands with that
 *     unit
 * @param withdrawalRequested whether the provider asks for it back
 * @param version the version shown
 * @param latest the version that stands
 * @param changedAt when the provider last changed it
 * @param card the index card; a recipient sees who the others are only if the provider says so
 * @param body the text
 * @param documents what it holds beside the text
 * @param missing what the draft lacks before it can be submitted
 * @param correctionSavedAt when a correction that is not submitted yet was saved last; told to the
 *     provider's unit alone
 * @param recipients where it stands with each; a recipient sees its own line only
 */
@Schema(name = "Lead")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeadView(
    UUID id,
    UUID provider,
    LeadStateWord state,
    boolean withdrawalRequested,
    int version,
    int latest,
    Instant changedAt,
    @JsonRawValue @Schema(type = SchemaType.OBJECT) String card,
    @Schema(type = SchemaType.OBJECT) JsonNode body,
    List<DocumentView> documents,
    @Nullable List<FaultView> missing,
    @Nullable Instant correctionSavedAt,
    List<RecipientView> recipients,
    @JsonIgnore int revision) {
  static LeadView of(
      VisibleLead seen,
      int version,
      IndexCard card,
      JsonNode body,
      List<DocumentView> documents,
      List<Fault> missing,
      @Nullable Instant correctionSavedAt,
      SignedRecord signed,
      List<LeadRecipient> recipients) {
    var lead = seen.lead();
    return new LeadView(
        lead.id,
        lead.provider,
        seen.stateWord(),
        lead.state == LeadState.WITHDRAWAL_REQUESTED,
        version,
        lead.version,
        lead.changedAt,
        cardFor(seen, card).toJson(),
        body,
        documents,
        lead.state == LeadState.DRAFT ? FaultView.of(missing) : null,
        correctionSavedAt,
        recipients.stream()
            .filter(row -> seen.isProvider() || row.unit.equals(seen.asRecipient().unit))
            .map(
                recipient ->
                    seen.isProvider()
                        ? RecipientView.toProvider(recipient, signed)
                        : RecipientView.toItself(recipient))
            .toList(),
        seen.revision());
  }

  private static IndexCard cardFor(VisibleLead seen, IndexCard card) {
    return seen.isProvider() || card.recipientsSeeEachOther()
        ? card
        : card.withRecipients(Set.of(seen.asRecipient().unit));
  }
}
