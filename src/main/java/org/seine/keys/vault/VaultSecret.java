package org.seine.keys.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.seine.crypto.certificate.OwnerOnlyFile;
import org.seine.keys.vault.VaultRefused.Reason;

/** The secret that unlocks the vault. It lies outside the folder that the vault protects. */
public final class VaultSecret {
  private static final int MIN_BYTES = 20;
  private static final int MAX_BYTES = 4096;

  private VaultSecret() {}

  /**
   * Reads the secret from a file; white space around it does not count.
   *
   * @param dataFolder the folder that a thief of backups would have
   * @return the secret; the caller wipes it
   * @throws VaultRefused with SECRET_MISPLACED if the file is absent, in the data folder, or holds
   *     fewer than 20 bytes
   */
  public static byte[] read(Path file, Path dataFolder) throws VaultRefused, IOException {
    if (!Files.isRegularFile(file)) {
      throw misplaced("a file with the vault's secret is expected at %s, found none", file);
    }
    if (file.toRealPath().startsWith(real(dataFolder))) {
      throw misplaced(
          "the vault's secret is expected outside the data folder, found it in %s", file);
    }
    if (Files.size(file) > MAX_BYTES) {
      throw misplaced("a secret of at most 4096 bytes is expected, found more in %s", file);
    }
    byte[] raw = Files.readAllBytes(file);
    try {
      byte[] secret = strip(raw);
      if (secret.length < MIN_BYTES) {
        throw misplaced(
            "a secret of at least 20 bytes is expected, found a shorter one in %s", file);
      }
      return secret;
    } finally {
      Arrays.fill(raw, (byte) 0);
    }
  }

  /** Makes a file with 256 random bits, readable by its owner alone, if there is none. */
  public static void generateIfAbsent(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] random = new byte[32];
      new SecureRandom().nextBytes(random);
      OwnerOnlyFile.createFolder(OwnerOnlyFile.folderOf(file));
      OwnerOnlyFile.replace(
          file,
          Base64.getUrlEncoder()
              .withoutPadding()
              .encodeToString(random)
              .getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static byte[] strip(byte[] raw) {
    int from = 0;
    int to = raw.length;
    while (from < to && raw[from] <= ' ' && raw[from] >= 0) {
      from++;
    }
    while (to > from && raw[to - 1] <= ' ' && raw[to - 1] >= 0) {
      to--;
    }
    return Arrays.copyOfRange(raw, from, to);
  }

  private static Path real(Path folder) throws IOException {
    return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
  }

  private static VaultRefused misplaced(String message, Path file) {
    return new VaultRefused(Reason.SECRET_MISPLACED, message.formatted(file));
  }
}
