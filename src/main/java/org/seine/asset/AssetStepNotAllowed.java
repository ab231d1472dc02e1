package org.seine.asset;

import org.seine.web.Conflict;

/** A step that cannot follow the asset's present state (409, names both). */
class AssetStepNotAllowed extends Conflict {
  AssetStepNotAllowed(AssetStep step, AssetState state) {
    super(
        "step-not-allowed",
        "This step cannot follow the present state",
        "a state that " + step + " can follow (" + step.footing() + ")",
        state.name());
  }
}
