package org.seine.asset;

import static org.seine.asset.AssetState.IDENTIFIED;
import static org.seine.asset.AssetState.MERGED;
import static org.seine.asset.AssetState.TRACED;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps on what is known of an asset.
 *
 * <p>A line reads: from these states, by this step, to that state, on this footing; a line without
 * a second state leaves the asset where it is. The first step follows no state.
 */
enum AssetStep {
  IDENTIFY(Set.of(), IDENTIFIED, "Art. 93(1)(k)"),
  CORRECT(Set.of(IDENTIFIED, TRACED), null, "Art. 93(1)(k)"),
  TRACE(Set.of(IDENTIFIED), TRACED, "Art. 93(1)(k), Rule 147(2)"),
  VALUE(Set.of(IDENTIFIED, TRACED), null, "Art. 93(1)(k)"),
  PLACE(Set.of(IDENTIFIED, TRACED), null, "Rule 147(2)"),
  CUSTODY(Set.of(IDENTIFIED, TRACED), null, "Art. 99(1)"),
  MERGE(Set.of(IDENTIFIED, TRACED), MERGED, "Art. 93(1)(k)"),
  PART(Set.of(MERGED), IDENTIFIED, "Art. 93(1)(k)");

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<AssetState> from;

  private final @Nullable AssetState to;
  private final String footing;

  AssetStep(Set<AssetState> from, @Nullable AssetState to, String footing) {
    this.from = from;
    this.to = to;
    this.footing = footing;
  }

  /** The article or rule that this step stands on. */
  String footing() {
    return footing;
  }

  boolean mayFollow(AssetState state) {
    return from.contains(state);
  }

  /**
   * The state after this step.
   *
   * @throws AssetStepNotAllowed if the step cannot follow {@code state}
   */
  AssetState after(AssetState state) {
    if (!mayFollow(state)) {
      throw new AssetStepNotAllowed(this, state);
    }
    return to == null ? state : to;
  }
}
