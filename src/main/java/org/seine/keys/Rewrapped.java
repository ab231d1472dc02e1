package org.seine.keys;

/**
 * What came of making key envelopes anew.
 *
 * @param made how many were made anew
 * @param refused how many did not open with the key that they name, and stayed as they are
 */
public record Rewrapped(int made, int refused) {
  /** Nothing to do. */
  public static final Rewrapped NONE = new Rewrapped(0, 0);

  /** Both together. */
  public Rewrapped plus(Rewrapped more) {
    return new Rewrapped(made + more.made, refused + more.refused);
  }
}
