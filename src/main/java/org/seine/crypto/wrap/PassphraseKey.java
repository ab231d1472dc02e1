package org.seine.crypto.wrap;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.seine.crypto.BouncyCastle;

/**
 * What a secret from outside gives: a wrapping key, a check by which a wrong secret is told from an
 * altered file, and a seal over a whole file.
 *
 * <p>Argon2id with 64 MiB, three passes and four lanes (RFC 9106 section 4, the second recommended
 * option) gives 32 bytes; HMAC-SHA-384 under them, over a label for each use, gives the parts.
 */
public final class PassphraseKey implements AutoCloseable {
  /** Bytes of the salt. */
  public static final int SALT = 32;

  /** Bytes of check and seal. */
  public static final int DIGEST = 48;

  private static final int MEMORY_KIB = 64 * 1024;
  private static final int PASSES = 3;
  private static final int LANES = 4;

  private final byte[] stretched;

  private PassphraseKey(byte[] stretched) {
    this.stretched = stretched;
  }

  /**
   * Stretches a secret; takes about a second.
   *
   * @param secret left as it is; the caller wipes it
   */
  public static PassphraseKey of(byte[] secret, byte[] salt) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY_KIB)
            .withIterations(PASSES)
            .withParallelism(LANES)
            .withSalt(salt)
            .build());
    byte[] stretched = new byte[WrappingKey.LENGTH];
    argon.generateBytes(secret, stretched);
    return new PassphraseKey(stretched);
  }

  /** The key that wraps what the secret protects; the caller destroys it. */
  public WrappingKey wrappingKey() {
    return WrappingKey.owning(Arrays.copyOf(mac("seine/1 vault wrap"), WrappingKey.LENGTH));
  }

  /** Tells a wrong secret from an altered file, and commits the file to one secret. */
  public byte[] check() {
    return mac("seine/1 vault check");
  }

  /** Binds every byte of a file to the secret. */
  public byte[] seal(byte[] bytes) {
    return mac("seine/1 vault seal", bytes);
  }

  /** Wipes the stretched secret. */
  @Override
  public void close() {
    Arrays.fill(stretched, (byte) 0);
  }

  private byte[] mac(String label, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HMACSHA384", BouncyCastle.provider());
      mac.init(new SecretKeySpec(stretched, "HMACSHA384"));
      mac.update((label + "\0").getBytes(StandardCharsets.US_ASCII));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new IllegalStateException("Bouncy Castle has HMAC-SHA-384", impossible);
    }
  }
}
