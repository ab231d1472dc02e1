package org.seine.trail;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Operation;
import org.seine.sharing.Outcome;
import org.seine.web.BadInput;

/** What of the trail is asked for. Whatever is not given does not narrow. */
public class TrailQuery {
  @QueryParam("record")
  @Parameter(description = "The id of a record")
  @Nullable UUID record;

  @QueryParam("member")
  @Parameter(description = "The pseudonym of a member")
  @Nullable UUID member;

  @QueryParam("unit")
  @Parameter(description = "The unit that was acted for")
  @Nullable UUID unit;

  @QueryParam("operation")
  @Parameter(description = "Codes of operations, such as lead.open: one of them")
  @Nullable List<String> operation;

  @QueryParam("outcome")
  @Parameter(description = "done, refused or failed")
  @Nullable String outcome;

  @QueryParam("from")
  @Parameter(description = "From this instant on, in UTC")
  @Nullable Instant from;

  @QueryParam("to")
  @Parameter(description = "Before this instant, in UTC")
  @Nullable Instant to;

  /**
   * The filters as conditions on the columns of an entry, with one value each.
   *
   * @throws BadInput if a code is none of ours
   */
  void narrow(Conditions conditions) {
    conditions.add("e.record_id = ?", record);
    conditions.add("e.member = ?", member);
    conditions.add("e.unit = ?", unit);
    conditions.add("e.operation = any(?)", operations());
    conditions.add(
        "e.outcome = ?", known("outcome", outcome, Outcome.ofCode(code(outcome)).isPresent()));
    conditions.add("e.at >= ?", begin());
    conditions.add("e.at < ?", end());
  }

  /** From when on entries are asked for; null if from the first. */
  @Nullable OffsetDateTime begin() {
    return utc(from);
  }

  /** Until when entries are asked for; null if until now. */
  @Nullable OffsetDateTime end() {
    return utc(to);
  }

  private String @Nullable [] operations() {
    if (operation == null || operation.isEmpty()) {
      return null;
    }
    operation.forEach(code -> known("operation", code, Operation.ofCode(code).isPresent()));
    return operation.toArray(String[]::new);
  }

  private static String code(@Nullable String given) {
    return given == null ? "" : given;
  }

  private static @Nullable String known(String name, @Nullable String code, boolean found) {
    if (code != null && !found) {
      throw new BadInput(name, "a code that the trail knows", "another word");
    }
    return code;
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
