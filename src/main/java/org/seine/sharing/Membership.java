package org.seine.sharing;

import java.util.UUID;

/**
 * What the directory says of one person in one unit at the moment of the question.
 *
 * @param member the member's id
 * @param pseudonym the name under which the trail knows the member
 * @param unit the unit
 * @param participant the participant the unit belongs to
 * @param participantKind what that participant is
 * @param standing whether the member may act now
 */
public record Membership(
    UUID member,
    UUID pseudonym,
    UUID unit,
    UUID participant,
    ParticipantKind participantKind,
    Standing standing) {

  /** Whether a member may act now. */
  public enum Standing {
    /** Confirmed by a second person, and not ended. */
    ACTIVE,
    /** Credentials were reset since the last confirmation: waits to be confirmed again. */
    SUSPENDED,
    /** The membership, or the unit, has ended. */
    ENDED
  }
}
