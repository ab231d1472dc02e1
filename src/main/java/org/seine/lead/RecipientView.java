package org.seine.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.seal.SignedRecord;

/**
 * Where a lead stands with one recipient.
 *
 * @param unit the recipient
 * @param state where it stands
 * @param since when that was recorded
 * @param returnReason why it was returned
 * @param reached told to the provider: whether the version shown was sealed for it. If not, it had
 *     no certificate in force; named again once it has one, it gets this version
 * @param assessment the recipient's own; shown to that recipient only
 */
@Schema(name = "LeadRecipient")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecipientView(
    UUID unit,
    RecipientState state,
    Instant since,
    @Nullable ReturnReason returnReason,
    @Nullable Boolean reached,
    @Nullable Assessment assessment) {
  static RecipientView toProvider(LeadRecipient recipient, SignedRecord signed) {
    boolean counts = signed.isSigned() && recipient.state != RecipientState.WITHDRAWN;
    return of(recipient, counts ? signed.names(recipient.unit) : null, null);
  }

  /**
   * For the provider, where nothing of the lead is opened: neither what was signed nor assessed.
   */
  static RecipientView inAList(LeadRecipient recipient) {
    return of(recipient, null, null);
  }

  static RecipientView toItself(LeadRecipient recipient) {
    return of(recipient, null, Assessment.of(recipient));
  }

  private static RecipientView of(
      LeadRecipient recipient, @Nullable Boolean reached, @Nullable Assessment assessment) {
    return new RecipientView(
        recipient.unit,
        recipient.state,
        recipient.changedAt,
        recipient.returnReason,
        reached,
        assessment);
  }
}
