package org.seine.consent;

/** Where a question of consent stands. */
enum ConsentState {
  /** Somebody who must answer has not. */
  OPEN,
  /** Everybody has answered who must. */
  ANSWERED,
  /** The recipient took it back; nothing granted in it counts. */
  WITHDRAWN
}
