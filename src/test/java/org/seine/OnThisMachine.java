package org.seine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jspecify.annotations.Nullable;

/**
 * What a test needs of the machine and cannot bring along, such as the right to mount a disk. Where
 * it is missing, a developer's run skips the test; a run with CI in its environment fails, so that
 * no check is left out unseen.
 */
public final class OnThisMachine {
  private OnThisMachine() {}

  /** Goes on where the machine has this. */
  public static void needs(boolean there, String what) {
    needs(there, what, System.getenv("CI"));
  }

  static void needs(boolean there, String what, @Nullable String ci) {
    if (!there && ci != null && !ci.isEmpty()) {
      throw new AssertionError("this machine runs every test, and has not: " + what);
    }
    assumeTrue(there, what);
  }
}
