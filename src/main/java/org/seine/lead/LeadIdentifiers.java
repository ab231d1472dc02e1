package org.seine.lead;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.manifest.Submission;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.HeldThing;
import org.seine.seal.Term;

/** The identifiers that a lead's entities name, told by the room that knows entities. */
public interface LeadIdentifiers {
  /**
   * Opens the entities among what a version holds; on a worker thread.
   *
   * @param lead the lead's id
   * @param version of the lead
   * @param things what this version holds
   * @param keys lent for these things
   * @param signed what was proved about those of them that were submitted
   * @return empty where there are no entities
   * @throws IOException if the content cannot be read
   */
  Set<Term> among(
      UUID lead,
      int version,
      List<HeldThing> things,
      BorrowedKeys keys,
      Optional<Submission> signed)
      throws IOException;
}
