package org.seine.directory;

/** What can be proposed. Each needs a second person before it counts. */
public enum ProposalKind {
  /** A new unit, of a participant that is there or arrives with it. */
  UNIT,
  /** A person for a unit. */
  MEMBER,
  /** A member's end. */
  END_MEMBER,
  /** A unit's end. */
  END_UNIT,
  /** A member whose credentials have changed is to act again. */
  RECONFIRM;

  /** Whether a person acts, once it is confirmed, who did not before. */
  boolean letsAct() {
    return this == MEMBER || this == RECONFIRM;
  }
}
