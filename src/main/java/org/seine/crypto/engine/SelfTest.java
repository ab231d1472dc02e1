package org.seine.crypto.engine;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that one provider's AES-256-GCM gives the bytes of another's and refuses what was altered.
 * The lengths lie around the block, the widest native stride and a frame.
 */
final class SelfTest {
  private static final int[] LENGTHS = {0, 1, 15, 16, 17, 255, 256, 257, 4099, 65_536};
  private static final int TAG_BITS = 128;
  private static final int NONCE_BYTES = 12;
  private static final int KEY_BYTES = 32;

  private SelfTest() {}

  static void requireAgreement(Provider candidate, Provider oracle) throws NativeUnavailable {
    for (int length : LENGTHS) {
      try {
        if (!agree(candidate, oracle, length)) {
          throw new NativeUnavailable(
              "the self-test at %d bytes found a difference".formatted(length));
        }
      } catch (GeneralSecurityException | RuntimeException | LinkageError fault) {
        throw new NativeUnavailable(
            "the self-test at %d bytes ended with %s"
                .formatted(length, fault.getClass().getSimpleName()));
      }
    }
  }

  private static boolean agree(Provider candidate, Provider oracle, int length)
      throws GeneralSecurityException {
    SecureRandom random = new SecureRandom();
    byte[] key = bytes(random, KEY_BYTES);
    byte[] nonce = bytes(random, NONCE_BYTES);
    byte[] bound = bytes(random, 48);
    byte[] plain = bytes(random, length);
    byte[] sealed = run(candidate, Cipher.ENCRYPT_MODE, key, nonce, bound, plain);
    if (!Arrays.equals(sealed, run(oracle, Cipher.ENCRYPT_MODE, key, nonce, bound, plain))
        || !Arrays.equals(plain, run(candidate, Cipher.DECRYPT_MODE, key, nonce, bound, sealed))) {
      return false;
    }
    sealed[random.nextInt(sealed.length)] ^= 1;
    try {
      run(candidate, Cipher.DECRYPT_MODE, key, nonce, bound, sealed);
      return false;
    } catch (AEADBadTagException expected) {
      return true;
    }
  }

  private static byte[] run(
      Provider provider, int mode, byte[] key, byte[] nonce, byte[] bound, byte[] input)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", provider);
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bound);
    return cipher.doFinal(input);
  }

  private static byte[] bytes(SecureRandom random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
