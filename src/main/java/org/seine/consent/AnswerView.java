package org.seine.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentAnswer;

/**
 * What one of those who must consent has answered.
 *
 * @param capacity whose answer it is
 * @param state granted, refused, awaited …
 * @param unit who signed it: for a reported answer the provider
 * @param recordedAt when the portal recorded it
 * @param happenedOn of an answer that the provider reports: the day it was given
 * @param late whether it came after the last day to answer; it counts all the same
 * @param granted what is granted of each use
 * @param words under which conditions, or why not; only where the question itself is opened
 */
@Schema(name = "ConsentAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerView(
    ConsentAnswer.Capacity capacity,
    AnswerState state,
    @Nullable UUID unit,
    @Nullable Instant recordedAt,
    @Nullable LocalDate happenedOn,
    boolean late,
    List<GrantView> granted,
    @Nullable String words) {
  static AnswerView none(ConsentAnswer.Capacity capacity, AnswerState state) {
    return new AnswerView(capacity, state, null, null, null, false, List.of(), null);
  }

  @Override
  public String toString() {
    return "AnswerView[" + capacity + ", " + state + "]";
  }
}
