package org.seine.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.Destroyable;
import org.seine.crypto.wrap.WrappingKey;

/**
 * The 32 random bytes that a browser keeps as its cookie. From them come, one way, what the row is
 * found by and the key that locks its tokens (HMAC-SHA-256 as a pseudo-random function, RFC 2104).
 * Destroyed after use; then every use is refused.
 */
final class SessionSecret implements Destroyable, AutoCloseable {
  private static final int LENGTH = 32;
  private static final int WRITTEN = 43;
  private static final String HASH_LABEL = "seine/1 session id";
  private static final String KEY_LABEL = "seine/1 session tokens";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;
  private boolean destroyed;

  private SessionSecret(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A new one. */
  static SessionSecret random() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    return new SessionSecret(bytes);
  }

  /** The one in a cookie's value; empty if that was never written by {@link #written()}. */
  static Optional<SessionSecret> read(String value) {
    if (value.length() != WRITTEN) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(value);
      SessionSecret read = new SessionSecret(bytes);
      return read.written().equals(value) ? Optional.of(read) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** The cookie's value: base64url without padding. */
  synchronized String written() {
    refuseIfDestroyed();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What the row is found by. */
  byte[] hash() {
    return derive(HASH_LABEL);
  }

  /** The key of the tokens; the caller destroys it. */
  WrappingKey key() {
    return WrappingKey.owning(derive(KEY_LABEL));
  }

  @Override
  public synchronized void destroy() {
    Arrays.fill(bytes, (byte) 0);
    destroyed = true;
  }

  @Override
  public synchronized boolean isDestroyed() {
    return destroyed;
  }

  @Override
  public void close() {
    destroy();
  }

  private synchronized byte[] derive(String label) {
    refuseIfDestroyed();
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
      return mac.doFinal(label.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
    }
  }

  private void refuseIfDestroyed() {
    if (destroyed) {
      throw new IllegalStateException("this session secret has been destroyed");
    }
  }
}
