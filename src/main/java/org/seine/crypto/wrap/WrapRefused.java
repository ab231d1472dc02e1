package org.seine.crypto.wrap;

/**
 * A wrapped key does not open: it was altered, stands in another's place, or is under another key.
 */
public final class WrapRefused extends Exception {
  WrapRefused(String message) {
    super(message);
  }
}
