package org.seine.crypto.envelope;

import java.security.SecureRandom;
import java.util.Arrays;
import javax.security.auth.Destroyable;

/**
 * The key of one version of one thing: 32 random bytes behind a handle. Closing wipes them; after
 * that every use is refused. The handle is not safe for use by several threads while one closes it.
 */
public final class ContentKey implements Destroyable, AutoCloseable {
  /** Bytes in a key. */
  public static final int LENGTH = 32;

  private final byte[] bytes;
  private boolean destroyed;

  private ContentKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Draws a new key. It is used for one version of one thing and never again. */
  static ContentKey draw(SecureRandom random) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new ContentKey(bytes);
  }

  /**
   * A key that was unwrapped from a key envelope. The bytes are copied; the caller wipes its own.
   *
   * @throws IllegalArgumentException unless there are 32 bytes
   */
  public static ContentKey ofUnwrapped(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException(
          "a content key has %d bytes, found %d".formatted(LENGTH, bytes.length));
    }
    return new ContentKey(bytes.clone());
  }

  /**
   * Lends a copy of the bytes for wrapping, and wipes the copy afterwards. The only way out of the
   * handle: whoever reads the code finds every place where key bytes leave by searching this name.
   */
  public <T, E extends Exception> T reveal(Use<T, E> use) throws E {
    if (destroyed) {
      throw new IllegalStateException("this content key was destroyed");
    }
    byte[] copy = bytes.clone();
    try {
      return use.of(copy);
    } finally {
      Arrays.fill(copy, (byte) 0);
    }
  }

  @Override
  public void destroy() {
    Arrays.fill(bytes, (byte) 0);
    destroyed = true;
  }

  @Override
  public boolean isDestroyed() {
    return destroyed;
  }

  @Override
  public void close() {
    destroy();
  }

  /** What is done with lent key bytes. */
  @FunctionalInterface
  public interface Use<T, E extends Exception> {
    /** Uses the bytes, keeps none. */
    T of(byte[] key) throws E;
  }
}
