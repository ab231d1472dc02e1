package org.seine.demo;

import java.io.PrintWriter;

/** What the demonstration claimed, and whether it was true. One line each, as it happens. */
final class Proofs {
  private final PrintWriter out;
  private int held;
  private int failed;

  Proofs(PrintWriter out) {
    this.out = out;
  }

  void chapter(String title) {
    out.printf("%n%s%n", title);
    out.flush();
  }

  void step(String what) {
    out.printf("  · %s%n", what);
    out.flush();
  }

  /** One proof: what is claimed, and what was found where it does not hold. */
  void that(String claim, boolean holds, String found) {
    if (holds) {
      held++;
      out.printf("  ✓ proved: %s%n", claim);
    } else {
      failed++;
      out.printf("  ✗ NOT TRUE: %s (found: %s)%n", claim, found);
    }
    out.flush();
  }

  void equal(String claim, Object expected, Object found) {
    that(claim, expected.equals(found), String.valueOf(found));
  }

  /** Prints the sum and returns whether everything held, and anything was proved at all. */
  boolean sum() {
    out.printf("%n%d proved, %d not true%n", held, failed);
    out.flush();
    return failed == 0 && held > 0;
  }
}
