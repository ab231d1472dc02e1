package org.seine.crypto.envelope;

import java.util.UUID;

/**
 * What a sealed thing is called, inside its header: whose, of which record, which, which version.
 *
 * @param sender the unit that seals it
 * @param kind the kind of record it belongs to
 * @param record the record
 * @param thing the body or document; a body carries its record's id
 * @param version from 1; each save draws a new key, and a new version where the record says so
 */
public record ThingName(UUID sender, RecordKind kind, UUID record, UUID thing, int version) {
  /**
   * Checks the version.
   *
   * @throws IllegalArgumentException if the version is below 1
   */
  public ThingName {
    if (version < 1) {
      throw new IllegalArgumentException("versions count from 1, found " + version);
    }
  }
}
