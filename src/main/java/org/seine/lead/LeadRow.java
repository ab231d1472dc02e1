package org.seine.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.lead.form.IndexCard;
import org.seine.sharing.grant.UseCondition;

/**
 * A lead in a list.
 *
 * @param id made by its provider
 * @param provider the unit that provides it
 * @param state as {@link LeadView} shows it
 * @param version the version that stands
 * @param changedAt when the provider last changed it
 * @param title the line by which a member recognises it
 * @param useCondition what it may be used for
 * @param handling handling codes and traffic light
 * @param urgency routine or urgent
 * @param unread for a recipient: not acknowledged yet
 */
@Schema(name = "LeadRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeadRow(
    UUID id,
    UUID provider,
    String state,
    int version,
    Instant changedAt,
    String title,
    @Nullable UseCondition useCondition,
    List<String> handling,
    IndexCard.@Nullable Urgency urgency,
    boolean unread) {
  static LeadRow of(VisibleLead seen, String title) {
    var lead = seen.lead();
    var card = lead.indexCard();
    var received = seen.received();
    return new LeadRow(
        lead.id,
        lead.provider,
        seen.stateWord(),
        lead.version,
        lead.changedAt,
        title,
        card.useCondition(),
        card.handlingWords(),
        card.urgency(),
        received != null && received.state == RecipientState.SUBMITTED);
  }
}
