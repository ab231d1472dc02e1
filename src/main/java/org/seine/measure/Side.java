package org.seine.measure;

import java.util.Optional;
import java.util.UUID;
import org.seine.sharing.Caller;

/** Who stands where towards a measure. */
enum Side {
  PROSECUTOR,
  REGISTRY,
  PRESIDENCY,
  /** A unit of the State that executes the measure. */
  STATE;

  /** The caller's side; empty for who has none. */
  static Optional<Side> of(Caller by, UUID executing) {
    return switch (by.participantKind()) {
      case COURT_OTP -> Optional.of(PROSECUTOR);
      case COURT_REGISTRY -> Optional.of(REGISTRY);
      case COURT_PRESIDENCY -> Optional.of(PRESIDENCY);
      default -> by.participant().equals(executing) ? Optional.of(STATE) : Optional.empty();
    };
  }
}
