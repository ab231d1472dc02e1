package org.seine.request;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands, and who is to move. That a day has passed is no state but a reading of
 * the clock.
 */
public enum RequestState {
  DRAFT(Party.REQUESTING),
  /** The other side reads the draft before it is sent. */
  PRE_CONSULTATION(Party.REQUESTED),
  AUTHORISED(Party.REQUESTING),
  /** Sent by a medium that leaves a written record, to be confirmed by the designated channel. */
  URGENT_UNCONFIRMED(Party.REQUESTED),
  SENT(Party.REQUESTED),
  RECEIVED(Party.REQUESTED),
  UNDER_REVIEW(Party.REQUESTED),
  CONSULTATION(Party.REQUESTING),
  /** The State answered in its own words, which the Court's side classifies. */
  ANSWERED(Party.REQUESTING),
  CONDITIONS_OFFERED(Party.REQUESTING),
  ACCEPTED(Party.REQUESTED),
  ACCEPTED_WITH_CONDITIONS(Party.REQUESTED),
  POSTPONEMENT_ASKED(Party.REQUESTING),
  POSTPONED(null),
  /** What is asked for is under the control of another State or of an organisation. */
  REDIRECTED(Party.REQUESTING),
  DENIED(Party.REQUESTING),
  IN_EXECUTION(Party.REQUESTED),
  PARTLY_EXECUTED(Party.REQUESTED),
  REPLIED(Party.REQUESTING),
  /** Found by the Court; the duty goes on, and a finding is no referral yet. */
  NON_COMPLIANCE_FOUND(Party.REQUESTED),
  CLOSED(null),
  WITHDRAWN(null);

  private final @Nullable Party awaits;

  RequestState(@Nullable Party awaits) {
    this.awaits = awaits;
  }

  /** Whose move it is; empty where nobody's. */
  Optional<Party> awaits() {
    return Optional.ofNullable(awaits);
  }

  /** Sent, and not at an end. */
  static Set<RequestState> open() {
    var open = EnumSet.range(URGENT_UNCONFIRMED, NON_COMPLIANCE_FOUND);
    open.removeAll(Set.of(REDIRECTED, DENIED, REPLIED));
    return open;
  }

  /** With the requested side, which has not said what it will do. */
  static Set<RequestState> undecided() {
    return EnumSet.of(URGENT_UNCONFIRMED, SENT, RECEIVED, UNDER_REVIEW, CONSULTATION);
  }

  /** With the requested side, which is to carry it out. */
  static Set<RequestState> workable() {
    var workable = undecided();
    workable.addAll(
        EnumSet.of(
            ACCEPTED, ACCEPTED_WITH_CONDITIONS, POSTPONED, IN_EXECUTION, NON_COMPLIANCE_FOUND));
    return workable;
  }

  /** Once the other side can read it. */
  static Set<RequestState> shown() {
    return EnumSet.range(URGENT_UNCONFIRMED, CLOSED);
  }
}
