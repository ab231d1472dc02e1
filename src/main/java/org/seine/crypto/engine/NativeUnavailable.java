package org.seine.crypto.engine;

/** The native provider cannot be used. */
final class NativeUnavailable extends Exception {
  private final String why;

  NativeUnavailable(String why) {
    super(why);
    this.why = why;
  }

  /** Why, as one clause. */
  String why() {
    return why;
  }
}
