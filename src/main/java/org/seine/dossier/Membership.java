package org.seine.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.refusal.ThingNotSigned;
import org.seine.dossier.DossierTexts.Invited;

/**
 * Who works in a file, in which compartment, and which participant each compartment was made for:
 * what its proved steps tell, one after the other.
 */
final class Membership {
  /** Where a unit came that no row knows any more. */
  private static final UUID NOWHERE = new UUID(0, 0);

  private final UUID court;
  private final Map<UUID, UUID> inside = new HashMap<>();
  private final Map<UUID, UUID> madeFor = new HashMap<>();
  private boolean told = true;

  /**
   * Of a file that nobody works in yet.
   *
   * @param court the compartment that is internal to the Court
   */
  Membership(UUID court) {
    this.court = court;
  }

  /** The unit began the file. */
  void begins(UUID unit) {
    inside.put(unit, court);
  }

  /** A unit was invited, by a step that says where it came. */
  void comes(Invited step) {
    inside.put(step.unit(), step.compartment());
    if (step.participant() != null) {
      madeFor.put(step.compartment(), step.participant());
    }
  }

  /** A unit was invited, by a step that says nothing more: it came where its participant is. */
  void comes(UUID unit, UnitRows rows) {
    told = false;
    inside.put(
        unit,
        rows.participants().stream()
            .filter(one -> one.unit().equals(unit))
            .findFirst()
            .flatMap(
                one ->
                    rows.compartments().stream()
                        .filter(
                            place ->
                                one.kind().isOrganOfTheCourt()
                                    ? place.key().equals(court)
                                    : place
                                        .participant()
                                        .filter(one.participant()::equals)
                                        .isPresent())
                        .map(place -> place.key())
                        .findFirst())
            .orElse(NOWHERE));
  }

  /** A unit was removed. */
  void leaves(UUID unit) {
    inside.remove(unit);
  }

  /**
   * Nothing, if rows say the same. Of a compartment whose units were all invited by steps that say
   * nothing of it, the row alone tells whose it is.
   *
   * @throws ThingNotSigned if one says more, less or otherwise
   */
  void requireSame(UnitRows rows) throws ThingNotSigned {
    Map<UUID, UUID> present = new HashMap<>();
    rows.present().forEach(one -> present.put(one.unit, one.compartment));
    boolean places =
        present.equals(inside)
            && rows.present().stream()
                .allMatch(one -> one.ofCourt == one.compartment.equals(court));
    var made = rows.madeFor();
    boolean compartments =
        rows.compartments().stream().anyMatch(one -> one.isOfCourt() && one.key().equals(court))
            && (told ? made.equals(madeFor) : made.entrySet().containsAll(madeFor.entrySet()));
    if (!places || !compartments) {
      throw new ThingNotSigned("expected the units and compartments of the steps, found others");
    }
  }
}
