package org.seine.crypto.envelope;

import java.security.GeneralSecurityException;
import java.security.Provider;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.seine.crypto.Sha384;

/**
 * AES-256-GCM under one key, with H(header) as associated data and a 128-bit tag. The only place
 * that asks the engine for a cipher.
 */
final class AesGcm implements AutoCloseable {
  static final int TAG_BYTES = 16;

  private final Cipher cipher;
  private final WipedKey key;
  private final byte[] associated;

  AesGcm(Provider engine, byte[] key, Sha384 header) {
    this.key = new WipedKey(key);
    this.associated = header.bytes();
    try {
      this.cipher = Cipher.getInstance("AES/GCM/NoPadding", engine);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the engine has no AES-GCM", e);
    }
  }

  /** Writes ciphertext and tag to the output; returns their length. */
  int seal(byte[] nonce, byte[] plain, int length, byte[] out) {
    try {
      init(Cipher.ENCRYPT_MODE, nonce);
      return cipher.doFinal(plain, 0, length, out, 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing does not fail on valid input", e);
    }
  }

  /** Writes the plaintext to the output; returns its length. The output is unproved until then. */
  int open(byte[] nonce, byte[] sealed, int length, byte[] out) throws AEADBadTagException {
    try {
      init(Cipher.DECRYPT_MODE, nonce);
      return cipher.doFinal(sealed, 0, length, out, 0);
    } catch (AEADBadTagException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("opening fails by its tag only", e);
    }
  }

  private void init(int mode, byte[] nonce) throws GeneralSecurityException {
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
    cipher.updateAAD(associated);
  }

  @Override
  public void close() {
    key.close();
  }
}
