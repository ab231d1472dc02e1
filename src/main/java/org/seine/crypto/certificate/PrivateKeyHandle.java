package org.seine.crypto.certificate;

import java.io.IOException;
import java.security.PrivateKey;
import java.util.Arrays;
import javax.security.auth.Destroyable;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.BouncyCastle;

/**
 * A private key that can be destroyed.
 *
 * <p>It owns the PKCS #8 bytes and overwrites them on {@link #destroy()}; afterwards every use is
 * refused. The parsed key that {@link #key()} hands out holds numbers of its own that no Java
 * library can overwrite: the handle drops its reference to it, and callers keep none beyond the
 * call.
 *
 * <p>Thread-safe.
 */
public final class PrivateKeyHandle implements Destroyable, AutoCloseable {
  private final byte[] pkcs8;
  private @Nullable PrivateKey parsed;
  private boolean destroyed;

  private PrivateKeyHandle(byte[] pkcs8, @Nullable PrivateKey parsed) {
    this.pkcs8 = pkcs8;
    this.parsed = parsed;
  }

  /**
   * Holds a key.
   *
   * @throws IllegalArgumentException if the key has no PKCS #8 form, as one inside a token
   */
  public static PrivateKeyHandle of(PrivateKey key) {
    byte[] encoded = key.getEncoded();
    if (encoded == null) {
      throw new IllegalArgumentException(
          "a key with a PKCS #8 form is expected, found one without");
    }
    return new PrivateKeyHandle(encoded, key);
  }

  /** Holds the key in these PKCS #8 bytes and becomes their owner: the caller keeps no copy. */
  public static PrivateKeyHandle owning(byte[] pkcs8) {
    return new PrivateKeyHandle(pkcs8, null);
  }

  /**
   * The key, for one use.
   *
   * @throws IllegalStateException if the handle is destroyed, or holds no key that this version
   *     knows
   */
  public synchronized PrivateKey key() {
    refuseIfDestroyed();
    if (parsed == null) {
      BouncyCastle.provider();
      try {
        parsed = BouncyCastleProvider.getPrivateKey(PrivateKeyInfo.getInstance(pkcs8));
      } catch (IOException | RuntimeException unreadable) {
        throw new IllegalStateException("the held bytes are no private key of a known kind");
      }
      if (parsed == null) {
        throw new IllegalStateException("the held bytes are no private key of a known kind");
      }
    }
    return parsed;
  }

  /**
   * A copy of the PKCS #8 bytes, for wrapping; the caller wipes it.
   *
   * @throws IllegalStateException if the handle is destroyed
   */
  public synchronized byte[] exposeEncoded() {
    refuseIfDestroyed();
    return pkcs8.clone();
  }

  @Override
  public synchronized void destroy() {
    Arrays.fill(pkcs8, (byte) 0);
    parsed = null;
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

  private void refuseIfDestroyed() {
    if (destroyed) {
      throw new IllegalStateException("this key has been destroyed");
    }
  }
}
