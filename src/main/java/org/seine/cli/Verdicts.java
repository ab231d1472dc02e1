package org.seine.cli;

import java.io.PrintWriter;
import org.seine.crypto.refusal.Verdict;

/** Prints a verdict and turns it into the exit code of the command line. */
final class Verdicts {
  static final int FAILED = 3;
  static final int INDETERMINATE = 4;

  private Verdicts() {}

  static int print(Verdict verdict, PrintWriter out) {
    out.printf("%s %s%n%s%n", verdict.indication(), verdict.reason(), verdict.words());
    return switch (verdict.indication()) {
      case PASSED -> 0;
      case FAILED -> FAILED;
      case INDETERMINATE -> INDETERMINATE;
    };
  }
}
