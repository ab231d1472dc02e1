package org.seine.entity;

import java.util.UUID;
import org.seine.seal.DerivedId;

/** Which document of a lead holds its entities (docs/formats/entities-v1.md). */
final class SetId {
  private SetId() {}

  /** The document of the set that was written for this version. */
  static UUID of(UUID lead, int version) {
    return DerivedId.of("seine.entity-set/1", lead, version);
  }
}
