package org.seine.crypto.wrap;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.Destroyable;

/**
 * Turns what a record may be found by into a token of 32 bytes: the same words always into the same
 * token, and without this key nobody can tell which words a token stands for, nor make one to
 * compare. It does hide neither that two records of one unit share a token, nor how many there are.
 *
 * <p>Key and token are HMAC-SHA-256 (RFC 2104), as docs/formats/blind-index-v1.md says.
 * Thread-safe.
 */
public final class SearchKey implements Destroyable, AutoCloseable {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String LABEL = "seine/1 search";
  private static final int LONGEST_FIELD = 255;

  private final byte[] bytes;
  private boolean destroyed;

  private SearchKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The search key of the unit whose mailbox key this is; the mailbox key stays as it is. */
  public static SearchKey of(WrappingKey mailbox) {
    byte[] parent = mailbox.exposeEncoded();
    try {
      return new SearchKey(mac(parent).doFinal(LABEL.getBytes(StandardCharsets.US_ASCII)));
    } finally {
      Arrays.fill(parent, (byte) 0);
    }
  }

  /**
   * The token of a value.
   *
   * @param field what kind of value it is, in at most 255 ASCII letters: the same value in two
   *     fields has two tokens
   * @param value in its one written form
   * @throws IllegalArgumentException if the field is longer
   */
  public synchronized byte[] token(String field, String value) {
    if (destroyed) {
      throw new IllegalStateException("this search key has been destroyed");
    }
    byte[] name = field.getBytes(StandardCharsets.US_ASCII);
    if (name.length > LONGEST_FIELD) {
      throw new IllegalArgumentException(
          "a field has at most %d letters, found %d".formatted(LONGEST_FIELD, name.length));
    }
    Mac mac = mac(bytes);
    mac.update((byte) name.length);
    mac.update(name);
    return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
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

  private static Mac mac(byte[] key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
    }
  }
}
