package org.seine.demo;

import java.io.PrintWriter;

/** Says each step with what it proves, and remembers whether every proof held. */
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

  /** One proof. */
  void that(String claim, boolean holds) {
    out.printf("  %s %s%n", holds ? "ok  " : "FAIL", claim);
    out.flush();
    if (holds) {
      held++;
    } else {
      failed++;
    }
  }

  /** Whether every proof held; says the count. */
  boolean all() {
    out.printf("%n%d proofs held, %d failed.%n", held, failed);
    out.flush();
    return failed == 0;
  }
}
