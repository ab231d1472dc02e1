package org.seine.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question of consent in a list.
 *
 * @param id made by the unit that began it
 * @param by that unit
 * @param lead the lead's id
 * @param provider the unit that gave the lead
 * @param recipient the unit whose use it is about
 * @param side on which side the reading unit stands
 * @param ownMotion whether the provider consents without having been asked
 * @param title the line by which a member recognises the lead; empty for an originator, who does
 *     not hold it
 * @param answerBy the last day to answer
 * @param begunAt when it was asked, or given
 * @param changedAt when it last changed
 * @param state where it stands
 * @param providerState what the provider answered; not told to the originator
 * @param originatorState what the originator answered
 */
@Schema(name = "ConsentRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentRow(
    UUID id,
    UUID by,
    UUID lead,
    UUID provider,
    UUID recipient,
    Side side,
    boolean ownMotion,
    String title,
    @Nullable LocalDate answerBy,
    Instant begunAt,
    Instant changedAt,
    ConsentState state,
    @Nullable AnswerState providerState,
    AnswerState originatorState) {
  static ConsentRow of(Consent row, Side side, String title) {
    return new ConsentRow(
        row.id,
        row.maker,
        row.leadId,
        row.provider,
        row.recipient,
        side,
        row.isOwnMotion(),
        title,
        row.answerBy,
        row.begunAt,
        row.changedAt,
        Views.stateFor(row, side),
        side == Side.ORIGINATOR ? null : row.providerState,
        row.originatorState);
  }

  @Override
  public String toString() {
    return "ConsentRow[" + id + "]";
  }
}
