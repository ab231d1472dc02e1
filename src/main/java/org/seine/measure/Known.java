package org.seine.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a measure when a step is judged.
 *
 * @param claimOpen whether a claim on its asset is open, under this or another measure
 * @param ownClaims ids of the claims under this measure
 * @param openOwnClaims those of them that wait for a decision
 * @param alarmed the alarms that are open, by the number of the step that raised them
 * @param reported what the fact told that a note is about to accept
 */
record Known(
    boolean claimOpen,
    Set<UUID> ownClaims,
    Set<UUID> openOwnClaims,
    Map<Integer, Raised> alarmed,
    Optional<StepForm> reported) {

  /** A measure with nothing beside it. */
  static Known nothing() {
    return new Known(false, Set.of(), Set.of(), Map.of(), Optional.empty());
  }

  static Known of(boolean claimOpen, List<Claim> claims, Map<Integer, Raised> alarmed) {
    return new Known(
        claimOpen,
        Set.copyOf(claims.stream().map(claim -> claim.id).toList()),
        Set.copyOf(
            claims.stream().filter(claim -> claim.outcome == null).map(claim -> claim.id).toList()),
        Map.copyOf(alarmed),
        Optional.empty());
  }

  /** The same, with what the fact told that a note is about to accept. */
  Known reporting(StepForm told) {
    return new Known(claimOpen, ownClaims, openOwnClaims, alarmed, Optional.of(told));
  }

  /** The same, but for whether a claim on the asset is open. */
  Known with(boolean open) {
    return new Known(open, ownClaims, openOwnClaims, alarmed, reported);
  }

  /** Forfeiture, sale and transfer take an asset from whoever claims it: they wait. */
  boolean blocks(@Nullable MeasureState to) {
    return claimOpen
        && (to == MeasureState.FORFEITED
            || to == MeasureState.REALISED
            || to == MeasureState.TRANSFERRED_TO_COURT);
  }

  /** A claim is opened once, and decided while it is open. */
  boolean fits(StepForm form) {
    var claim = form.claim();
    if (claim == null) {
      return true;
    }
    return switch (form.step()) {
      case CLAIM_OPENED -> !ownClaims.contains(claim.id()) && claim.claimant() != null;
      case CLAIM_DECIDED -> openOwnClaims.contains(claim.id()) && claim.outcome() != null;
      default -> true;
    };
  }

  /** The alarm of the step of this number, if it is open. */
  Optional<Raised> alarmed(@Nullable Integer number) {
    return Optional.ofNullable(number).map(alarmed::get);
  }
}
