package org.seine.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the recipient put to the Chamber; shown to that unit alone.
 *
 * @param putAt when the portal recorded that it did
 * @param note its own words
 * @param decidedOn the day of the Chamber's decision
 * @param reference the decision's reference
 */
@Schema(name = "ConsentBeforeTheChamber")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChamberView(
    Instant putAt,
    @Nullable String note,
    @Nullable LocalDate decidedOn,
    @Nullable String reference) {
  @Override
  public String toString() {
    return "ChamberView[…]";
  }
}
