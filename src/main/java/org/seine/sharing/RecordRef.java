package org.seine.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record an operation was about, as the trail names it: never by its content.
 *
 * @param kind what kind of record
 * @param id its id
 * @param version its version, where it has versions and one was meant
 * @param unit the unit the record belongs to (a lead's provider, a member's unit), where known:
 *     that unit sees in the trail what was done with its record
 */
public record RecordRef(RecordKind kind, UUID id, @Nullable Integer version, @Nullable UUID unit) {

  /** The same record, belonging to this unit. */
  public RecordRef of(UUID owner) {
    return new RecordRef(kind, id, version, owner);
  }

  /** This version of the same record. */
  public RecordRef version(int number) {
    return new RecordRef(kind, id, number, unit);
  }
}
