package org.seine.crypto.refusal;

import java.io.IOException;

/**
 * A sealed thing, or a part of it, was refused. There is one subclass for each way to fail.
 * Messages hold sizes, positions and identifiers, never content or key bytes.
 *
 * <p>It is an {@link IOException} so that a stream can refuse in the middle of reading.
 */
public abstract class SealRefused extends IOException {
  private final Reason reason;

  SealRefused(Reason reason, String expectedAndFound) {
    super(reason.words() + ": " + expectedAndFound);
    this.reason = reason;
  }

  /** The stable code of this refusal. */
  public final Reason reason() {
    return reason;
  }
}
