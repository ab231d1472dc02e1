package org.seine.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a lead stands with one recipient.
 *
 * @param unit the recipient
 * @param state where it stands
 * @param since when that was recorded
 * @param returnReason why it was returned
 * @param assessment the recipient's own; shown to that recipient only
 */
@Schema(name = "LeadRecipient")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecipientView(
    UUID unit,
    RecipientState state,
    Instant since,
    @Nullable ReturnReason returnReason,
    @Nullable Assessment assessment) {
  static RecipientView of(LeadRecipient recipient, boolean toItself) {
    return new RecipientView(
        recipient.unit,
        recipient.state,
        recipient.changedAt,
        recipient.returnReason,
        toItself ? Assessment.of(recipient) : null);
  }
}
