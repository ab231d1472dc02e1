package org.seine.keys.vault;

/** The vault, or a backup of it, cannot be used; the reason says why. */
public final class VaultRefused extends Exception {
  /** Why. */
  public enum Reason {
    /** There is no vault where one is expected, or one where none may be overwritten. */
    NOT_THERE,
    ALREADY_THERE,
    /** The bytes are no vault of a format that this version knows. */
    MALFORMED,
    /** The secret is not the vault's, or the shares are not the backup's. */
    WRONG_SECRET,
    /** A byte was altered. */
    ALTERED,
    /** A root key stands where one of another version belongs. */
    SWAPPED_VERSION,
    /** Something is wrapped under a root key that this vault does not hold. */
    UNKNOWN_VERSION,
    /** The secret is missing, or lies in the folder that it is to protect. */
    SECRET_MISPLACED,
    /** A vault of the demo outside the demo. */
    DEMO_OUTSIDE_THE_DEMO
  }

  private final Reason reason;

  VaultRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
