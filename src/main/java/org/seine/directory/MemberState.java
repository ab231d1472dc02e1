package org.seine.directory;

/** The life of a membership. Only {@link #ACTIVE} lets a person act. */
public enum MemberState {
  /** An administrator proposed it; nobody has confirmed it yet. */
  PROPOSED,
  /** Two persons agreed, and it has not ended. */
  ACTIVE,
  /** The credentials are not those of the last confirmation: waits to be confirmed again. */
  SUSPENDED,
  /** It ended. */
  ENDED,
  /** It was proposed and never confirmed. */
  WITHDRAWN
}
