package org.seine.trail;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Actor;
import org.seine.sharing.Operation;
import org.seine.sharing.Outcome;
import org.seine.sharing.RecordRef;

/**
 * One entry of the trail. It holds no content, no name of a person, no search text and no free
 * text: each text in it is a code or an id.
 *
 * @param id sorts by time (UUID version 7)
 * @param salt 16 random bytes in lowercase hexadecimal: without them a leaf's hash could be guessed
 * @param at when, in UTC, to the microsecond
 * @param member the member's pseudonym; null where no member acted
 * @param unit the unit acted for; null where no member acted
 * @param role the roles that counted, joined by a plus sign; {@code none} or {@code portal}
 * @param operation the operation's code
 * @param record what it was about; null where no record was named
 * @param purpose the code of the purpose, where one is asked for
 * @param outcome how it ended
 * @param reason the code of what stood against it; null where it was done
 * @param count how many alike this entry stands for; 1 unless it counts
 * @param request the id of the call
 */
public record TrailEntry(
    UUID id,
    String salt,
    Instant at,
    @Nullable UUID member,
    @Nullable UUID unit,
    String role,
    Operation operation,
    @Nullable RecordRef record,
    @Nullable String purpose,
    Outcome outcome,
    @Nullable String reason,
    int count,
    String request) {

  /** An entry about what this actor did, with an id and a salt of its own. */
  static TrailEntry of(
      UUID id,
      byte[] salt,
      Instant at,
      Actor actor,
      Operation operation,
      @Nullable RecordRef record) {
    return new TrailEntry(
        id,
        HexFormat.of().formatHex(salt),
        at.truncatedTo(ChronoUnit.MICROS),
        actor.pseudonym(),
        actor.unit(),
        actor.rolesWord(),
        operation,
        record,
        null,
        Outcome.DONE,
        null,
        1,
        actor.requestId());
  }

  TrailEntry ended(Outcome how, @Nullable String why, int alike) {
    return new TrailEntry(
        id, salt, at, member, unit, role, operation, record, purpose, how, why, alike, request);
  }

  TrailEntry purpose(@Nullable String code) {
    return new TrailEntry(
        id, salt, at, member, unit, role, operation, record, code, outcome, reason, count, request);
  }

  /** The bytes that are stored, hashed and proved. */
  public byte[] bytes() {
    return EntryBytes.of(this);
  }
}
