package org.seine.entity;

import java.util.Optional;
import java.util.UUID;
import org.seine.lead.LeadAccess;
import org.seine.seal.HeldThing;
import org.seine.seal.SignedRecord;

/**
 * Where the entities of a lead lie, as one unit holds them.
 *
 * @param lead the lead
 * @param version the version whose entities these are, or will be
 * @param draft whether no submission holds this version yet
 * @param held the document; empty where there are no entities
 * @param signed what was signed about it
 */
record FoundSet(
    LeadAccess.Seen lead,
    int version,
    boolean draft,
    Optional<HeldThing> held,
    SignedRecord signed) {
  /** The id of the document that a change writes. */
  UUID written() {
    return SetId.of(lead.id(), version);
  }

  /** Whether the version has a document of its own, which a change replaces. */
  boolean replaces() {
    return held.isPresent() && held.get().submission().isEmpty();
  }
}
