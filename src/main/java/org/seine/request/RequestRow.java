package org.seine.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of requests.
 *
 * @param awaited the participant whose move it is
 * @param awaitedSince since when
 */
@Schema(name = "RequestRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestRow(
    UUID id,
    UUID dossier,
    String title,
    @Nullable String ownReference,
    UUID participant,
    UUID organ,
    Direction direction,
    Basis basis,
    Assistance assistance,
    RequestState state,
    LocalDate since,
    @Nullable UUID awaited,
    @Nullable LocalDate awaitedSince,
    @Nullable Matter matter,
    @Nullable LocalDate sentOn,
    @Nullable LocalDate answerBy,
    @Nullable LocalDate confirmBy,
    @Nullable LocalDate postponedUntil,
    int alarms) {
  static RequestRow of(Request row, RequestTexts.Line line) {
    return new RequestRow(
        row.key,
        row.dossier,
        line.title(),
        line.ownReference(),
        row.participant,
        row.organ,
        row.direction,
        row.basis,
        row.assistance,
        row.state,
        row.since,
        row.awaited,
        row.awaitedSince,
        row.matter,
        row.sentOn,
        row.answerBy,
        row.isToBeConfirmed() ? row.confirmBy : null,
        row.postponedUntil,
        row.alarms);
  }
}
