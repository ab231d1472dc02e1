package org.seine.lead;

import java.util.UUID;
import org.seine.seal.DerivedId;

/**
 * Which thing of a lead holds the correction that is being written (docs/formats/correction-v1.md).
 */
final class CorrectionId {
  private CorrectionId() {}

  /** The correction that will be the version after this one. */
  static UUID after(Lead lead) {
    return DerivedId.of("seine.correction/1", lead.id, lead.version + 1);
  }
}
