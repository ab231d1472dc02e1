package org.seine.request;

import java.util.Optional;
import org.seine.sharing.Caller;

/** Who stands where towards a request. */
public enum Party {
  /** The organ of the Court that asks, or the State that asks the Court. */
  REQUESTING,
  /** The State or organisation that is asked, or the organ that is. */
  REQUESTED;

  /** The caller's party; empty for an organ of the Court whose request it is not. */
  static Optional<Party> of(Caller by, Request request) {
    boolean court = request.direction == Direction.TO_STATE;
    if (by.participant().equals(request.participant)) {
      return Optional.of(court ? REQUESTED : REQUESTING);
    }
    if (by.participant().equals(request.organ)) {
      return Optional.of(court ? REQUESTING : REQUESTED);
    }
    return Optional.empty();
  }
}
