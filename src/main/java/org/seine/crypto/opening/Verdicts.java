package org.seine.crypto.opening;

import java.io.IOException;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.Verdict;

/** Puts the outcome of a verification into a verdict. */
public final class Verdicts {
  private Verdicts() {}

  /**
   * Runs a verification that ends with the submission it proved.
   *
   * @return PASSED with what the signature proves in words, else the verdict of the refusal
   * @throws IOException if something could not be read, which says nothing of the thing itself
   */
  public static Verdict of(Verification verification) throws IOException {
    try {
      return Verdict.passed(words(verification.run()));
    } catch (SealRefused refused) {
      return Verdict.of(refused);
    }
  }

  /** What the signature of a submission proves, in words. */
  public static String words(Submission submission) {
    return "signed for unit %s at %s: %s"
        .formatted(
            submission.manifest().sender(), submission.manifest().time(), submission.custody());
  }

  /** A verification: returns what it proved or throws what it refused. */
  @FunctionalInterface
  public interface Verification {
    /** Verifies. */
    Submission run() throws IOException;
  }
}
