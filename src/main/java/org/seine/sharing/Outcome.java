package org.seine.sharing;

import java.util.Arrays;
import java.util.Optional;

/** How an operation ended. */
public enum Outcome {
  /** It was done; for a reading: the answer was about to be given. */
  DONE("done"),
  /**
   * It was asked for and not done: not allowed, not there, not in this state, or not understood.
   */
  REFUSED("refused"),
  /** It was allowed, and the portal failed. */
  FAILED("failed");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  /** The stable word in the trail. */
  public String code() {
    return code;
  }

  /** The one of this code, if there is one. */
  public static Optional<Outcome> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
