package org.seine.realm;

/** A realm that cannot be applied. The message says what was expected and found, no secret. */
public final class RealmRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RealmRefused(String message) {
    super(message);
  }

  RealmRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
