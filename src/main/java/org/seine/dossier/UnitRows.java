package org.seine.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.dossier.filed.Found;
import org.seine.seal.compartment.Compartments;
import org.seine.sharing.ParticipantKind;

/**
 * A file and what rows say of who works in it, as they stood together at one moment. For nobody is
 * a key locked on their word alone: {@link ProvedUnits#prove}.
 *
 * @param master the file as the Court has it
 * @param present who works in it
 * @param compartments its compartments
 * @param participants whose each of these units is, by the directory
 */
record UnitRows(
    Found<Dossier> master,
    List<InvitedUnit> present,
    List<Compartments.One> compartments,
    List<OfUnit> participants) {

  /** Whose a unit is. */
  record OfUnit(UUID unit, UUID participant, ParticipantKind kind) {}

  /** Whose each compartment is, beside the one that is internal to the Court. */
  Map<UUID, UUID> madeFor() {
    Map<UUID, UUID> all = new HashMap<>();
    compartments.forEach(one -> one.participant().ifPresent(whose -> all.put(one.key(), whose)));
    return all;
  }

  /** Whether this compartment stands for that participant. */
  boolean has(UUID compartment, UUID participant) {
    return participant.equals(madeFor().get(compartment));
  }
}
