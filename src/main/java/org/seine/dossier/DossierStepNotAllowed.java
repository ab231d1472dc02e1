package org.seine.dossier;

import org.seine.web.Conflict;

/** A step that cannot follow the file's present state (409, names both). */
class DossierStepNotAllowed extends Conflict {
  DossierStepNotAllowed(DossierStep step, DossierState state) {
    super(
        "step-not-allowed",
        "This step cannot follow the present state",
        "a state that " + step + " can follow (" + step.footing() + ")",
        state.name());
  }
}
