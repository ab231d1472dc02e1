package org.seine.crypto.wrap;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.Destroyable;
import org.seine.crypto.engine.AesEngine;

/**
 * An AES-256 key that wraps other keys. It owns its bytes and overwrites them when destroyed;
 * afterwards every use is refused.
 *
 * <p>Wrapped form: one byte 0x01, a random nonce of twelve bytes, ciphertext, tag of sixteen bytes.
 * Nonces are random: a key is replaced long before 2^32 wrappings (NIST SP 800-38D section 8.3).
 *
 * <p>Thread-safe.
 */
public final class WrappingKey implements Destroyable, AutoCloseable {
  /** Bytes of a key. */
  public static final int LENGTH = 32;

  private static final byte FORMAT = 1;
  private static final int NONCE = 12;
  private static final int TAG = 16;
  private static final int MAX_WRAPPED = 64 * 1024;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] bytes;
  private boolean destroyed;

  private WrappingKey(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException(
          "a wrapping key has %d bytes, found %d".formatted(LENGTH, bytes.length));
    }
    this.bytes = bytes;
  }

  /** A new random key. */
  public static WrappingKey random() {
    byte[] bytes = new byte[LENGTH];
    RANDOM.nextBytes(bytes);
    return new WrappingKey(bytes);
  }

  /**
   * The key in these bytes; becomes their owner, the caller keeps no copy.
   *
   * @throws IllegalArgumentException unless there are 32
   */
  public static WrappingKey owning(byte[] bytes) {
    return new WrappingKey(bytes);
  }

  /**
   * Wraps a secret.
   *
   * @param secret left as it is; the caller wipes it
   */
  public byte[] wrap(byte[] secret, WrapContext context) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, context, secret, 0, secret.length);
      return ByteBuffer.allocate(1 + NONCE + sealed.length)
          .put(FORMAT)
          .put(nonce)
          .put(sealed)
          .array();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES-GCM seals any bytes", impossible);
    }
  }

  /**
   * Unwraps a secret.
   *
   * @return the secret; the caller wipes it
   * @throws WrapRefused if the wrapped bytes were altered, were wrapped for another context or
   *     under another key, or are not of this format
   */
  public byte[] unwrap(byte[] wrapped, WrapContext context) throws WrapRefused {
    if (wrapped.length < 1 + NONCE + TAG || wrapped.length > MAX_WRAPPED) {
      throw new WrapRefused(
          "a wrapped key has %d to %d bytes, found %d"
              .formatted(1 + NONCE + TAG, MAX_WRAPPED, wrapped.length));
    }
    if (wrapped[0] != FORMAT) {
      throw new WrapRefused("wrapping format 1 is expected, found " + wrapped[0]);
    }
    byte[] nonce = Arrays.copyOfRange(wrapped, 1, 1 + NONCE);
    try {
      return run(
          Cipher.DECRYPT_MODE, nonce, context, wrapped, 1 + NONCE, wrapped.length - 1 - NONCE);
    } catch (AEADBadTagException foreign) {
      throw new WrapRefused(
          "the wrapped key was altered, stands in another's place, or is under another key");
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("AES-GCM opens by its tag alone", impossible);
    }
  }

  /** A copy of the bytes, for shares of a key; the caller wipes it. */
  public synchronized byte[] exposeEncoded() {
    refuseIfDestroyed();
    return bytes.clone();
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

  private synchronized byte[] run(
      int mode, byte[] nonce, WrapContext context, byte[] input, int offset, int length)
      throws GeneralSecurityException {
    refuseIfDestroyed();
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", AesEngine.running().provider());
    cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(context.bytes());
    return cipher.doFinal(input, offset, length);
  }

  private void refuseIfDestroyed() {
    if (destroyed) {
      throw new IllegalStateException("this wrapping key has been destroyed");
    }
  }
}
