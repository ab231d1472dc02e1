package org.seine.crypto.opening;

import org.seine.crypto.envelope.CheckedContent;
import org.seine.crypto.manifest.Submission;

/** A submitted thing, open: all that leaves it is proved to be the sender's. */
public final class OpenedThing extends OpenContent {
  private final Submission submission;

  OpenedThing(Submission submission, CheckedContent content) {
    super(content);
    this.submission = submission;
  }

  /** The submission that it is part of. */
  public Submission submission() {
    return submission;
  }
}
