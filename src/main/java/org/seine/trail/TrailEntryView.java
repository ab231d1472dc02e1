package org.seine.trail;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.RecordRef;

/**
 * An entry as it is shown. Of another unit's opening a party sees that it happened and when first,
 * not by whom.
 *
 * @param member the member's pseudonym
 * @param memberName the member's name, unless it was erased
 * @param operation the code; its name stands under the message key {@code operation.} and this code
 * @param bytes the entry's canonical bytes in base64, where one entry was asked for by an auditor
 *     or by its own unit
 */
@Schema(name = "TrailEntry")
public record TrailEntryView(
    UUID id,
    Instant at,
    @Nullable UUID member,
    @Nullable String memberName,
    @Nullable UUID unit,
    @Nullable String role,
    String operation,
    @Nullable About record,
    @Nullable String purpose,
    String outcome,
    @Nullable String reason,
    int count,
    @Nullable String request,
    @Nullable String bytes) {

  /** The record an entry is about. */
  @Schema(name = "TrailRecord")
  public record About(String kind, UUID id, @Nullable Integer version, @Nullable UUID unit) {
    static @Nullable About of(@Nullable RecordRef ref) {
      return ref == null ? null : new About(ref.kind().code(), ref.id(), ref.version(), ref.unit());
    }
  }

  /** The whole entry. */
  static TrailEntryView full(TrailEntry entry, @Nullable String name) {
    return new TrailEntryView(
        entry.id(),
        entry.at(),
        entry.member(),
        name,
        entry.unit(),
        entry.role(),
        entry.operation().code(),
        About.of(entry.record()),
        entry.purpose(),
        entry.outcome().code(),
        entry.reason(),
        entry.count(),
        entry.request(),
        null);
  }

  /** That another unit opened the record, and when: nothing of its habits or persons. */
  static TrailEntryView opening(TrailEntry entry) {
    return new TrailEntryView(
        entry.id(),
        entry.at(),
        null,
        null,
        entry.unit(),
        null,
        entry.operation().code(),
        About.of(entry.record()),
        null,
        entry.outcome().code(),
        null,
        1,
        null,
        null);
  }

  TrailEntryView withBytes(String canonical) {
    return new TrailEntryView(
        id,
        at,
        member,
        memberName,
        unit,
        role,
        operation,
        record,
        purpose,
        outcome,
        reason,
        count,
        request,
        canonical);
  }
}
