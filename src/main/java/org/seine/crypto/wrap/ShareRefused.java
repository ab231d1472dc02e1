package org.seine.crypto.wrap;

/** Shares do not give the key back; the reason says why. */
public final class ShareRefused extends Exception {
  /** Why shares are refused. */
  public enum Reason {
    /** The text is no share. */
    MALFORMED,
    /** The checksum does not fit: a letter was lost or mistyped. */
    MISTYPED,
    /** Shares of different sets were mixed. */
    MIXED,
    /** The same share was given twice. */
    TWICE,
    /** Fewer shares than needed. */
    TOO_FEW
  }

  private final Reason reason;

  ShareRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
