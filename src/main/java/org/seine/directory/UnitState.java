package org.seine.directory;

/** The life of a unit, and of a participant that arrives with its first unit. */
public enum UnitState {
  /** An administrator proposed it; a second one has not confirmed it yet. */
  PROPOSED,
  /** It can act, if it has members who serve it. */
  ACTIVE,
  /** It ended; its records stay. */
  ENDED,
  /** It was proposed and never confirmed. */
  WITHDRAWN
}
