package org.seine.embedded;

/** A short wait between two looks at a server that is coming up. */
final class Pause {
  private Pause() {}

  static void briefly() {
    try {
      Thread.sleep(150);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("The start was interrupted.", e);
    }
  }
}
