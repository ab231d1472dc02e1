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
  /** A member whose credentials were set anew is to act again. */
  RECONFIRM
}
