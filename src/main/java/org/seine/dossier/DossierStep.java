package org.seine.dossier;

import static org.seine.dossier.DossierState.CLOSED;
import static org.seine.dossier.DossierState.OPEN;

import java.util.Set;

/**
 * The steps on a cooperation file; all are the Court's.
 *
 * <p>A line reads: from these states, by this step, to that state, on this footing. The first step
 * follows no state.
 */
enum DossierStep {
  BEGIN(Set.of(), OPEN, "Art. 54(3)(c)-(d), 86"),
  CHANGE(Set.of(OPEN), OPEN, "Art. 86"),
  INVITE(Set.of(OPEN), OPEN, "Art. 87(1), 87(5)-(6)"),
  REMOVE(Set.of(OPEN), OPEN, "Art. 87(3)-(4)"),
  CLOSE(Set.of(OPEN), CLOSED, "Art. 86"),
  REOPEN(Set.of(CLOSED), OPEN, "Art. 86");

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<DossierState> from;

  private final DossierState to;
  private final String footing;

  DossierStep(Set<DossierState> from, DossierState to, String footing) {
    this.from = from;
    this.to = to;
    this.footing = footing;
  }

  /** The article that this step stands on. */
  String footing() {
    return footing;
  }

  /** The state after the first step. */
  DossierState first() {
    return to;
  }

  boolean mayFollow(DossierState state) {
    return from.contains(state);
  }

  /**
   * The state after this step.
   *
   * @throws DossierStepNotAllowed if the step cannot follow {@code state}
   */
  DossierState after(DossierState state) {
    if (!mayFollow(state)) {
      throw new DossierStepNotAllowed(this, state);
    }
    return to;
  }
}
