package org.seine.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One's own leave and those one stands in for.
 *
 * @param substitute who stands in; none without a leave
 */
@Schema(name = "OwnLeave")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnLeave(
    @Nullable UUID substitute,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<StandingIn> standingInFor) {
  static OwnLeave of(List<Leave> leaves, UUID member) {
    List<StandingIn> others =
        leaves.stream()
            .filter(one -> one.substitute.equals(member))
            .map(one -> new StandingIn(one.member, one.fromDay, one.toDay))
            .toList();
    return leaves.stream()
        .filter(one -> one.member.equals(member))
        .findFirst()
        .map(one -> new OwnLeave(one.substitute, one.fromDay, one.toDay, others))
        .orElseGet(() -> new OwnLeave(null, null, null, others));
  }

  /** Whom one stands in for, and when. */
  @Schema(name = "StandingIn")
  record StandingIn(UUID member, LocalDate from, LocalDate to) {}
}
