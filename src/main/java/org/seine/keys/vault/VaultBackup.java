package org.seine.keys.vault;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.certificate.Mark;
import org.seine.crypto.wrap.KeyShare;
import org.seine.crypto.wrap.KeyShares;
import org.seine.crypto.wrap.ShareRefused;
import org.seine.crypto.wrap.WrapContext;
import org.seine.crypto.wrap.WrapRefused;
import org.seine.crypto.wrap.WrappingKey;
import org.seine.keys.vault.VaultRefused.Reason;

/**
 * A backup of a vault: all root keys under a fresh backup key, and the backup key as k-of-n shares.
 * Neither the file nor fewer than k shares tell anything; the vault's own secret is not in it.
 *
 * <p>Bytes: "SEINEVBK", format 1, mark, vault id (16), share set (16), the root keys ({@link
 * RootEntries}), and the wrapped SHA-384 of everything before it (77).
 */
public final class VaultBackup {
  private static final byte[] MAGIC = "SEINEVBK".getBytes(StandardCharsets.US_ASCII);
  private static final int FORMAT = 1;
  private static final int SET_BYTES = 16;
  private static final int SEAL_BYTES = 77;
  private static final int MAX_BYTES = 256 * 1024;
  private static final String PURPOSE = "root backup";
  private static final String SEAL = "backup seal";

  private final byte[] file;
  private final List<KeyShare> shares;

  private VaultBackup(byte[] file, List<KeyShare> shares) {
    this.file = file;
    this.shares = List.copyOf(shares);
  }

  /** The backup file, which may be kept with the other backups. */
  public byte[] file() {
    return file.clone();
  }

  /** The shares, each for another person. */
  public List<KeyShare> shares() {
    return shares;
  }

  /**
   * Backs a vault up.
   *
   * @throws IllegalArgumentException unless 2 ≤ needed ≤ total ≤ 255
   */
  public static VaultBackup of(FileVault vault, int needed, int total) {
    VaultFile.Content content = vault.content();
    try (WrappingKey key = WrappingKey.random()) {
      List<KeyShare> shares = KeyShares.split(key, needed, total);
      RootEntries entries = RootEntries.wrap(content.keys(), key, content.id(), PURPOSE);
      byte[] body =
          RootEntries.bytes(
              out -> {
                out.write(MAGIC);
                out.writeByte(FORMAT);
                out.writeByte(content.mark() == Mark.DEMO ? 1 : 0);
                out.writeLong(content.id().getMostSignificantBits());
                out.writeLong(content.id().getLeastSignificantBits());
                out.write(HexFormat.of().parseHex(shares.get(0).set()));
                entries.write(out);
              });
      byte[] seal = key.wrap(Sha384.of(body).bytes(), sealOf(content.id()));
      byte[] file = Arrays.copyOf(body, body.length + seal.length);
      System.arraycopy(seal, 0, file, body.length, seal.length);
      return new VaultBackup(file, shares);
    }
  }

  /**
   * Makes a vault again from its backup, under a new secret.
   *
   * @param into where the vault is written; nothing may be there
   * @param secret left as it is; the caller wipes it
   * @throws ShareRefused if the shares are too few, mixed or doubled
   * @throws VaultRefused with WRONG_SECRET if the shares are another backup's, with ALTERED,
   *     SWAPPED_VERSION or MALFORMED if the file is not as it was written
   */
  public static FileVault restore(byte[] file, List<KeyShare> shares, Path into, byte[] secret)
      throws ShareRefused, VaultRefused, IOException {
    FileVault.requireAbsent(into);
    try (WrappingKey key = KeyShares.combine(shares)) {
      FileVault vault = new FileVault(decode(file, key, shares.get(0).set()));
      vault.save(into, secret);
      return vault;
    }
  }

  private static VaultFile.Content decode(byte[] file, WrappingKey key, String set)
      throws VaultRefused {
    if (file.length > MAX_BYTES || file.length < SEAL_BYTES) {
      throw new VaultRefused(Reason.MALFORMED, "a vault's backup is expected, found another file");
    }
    byte[] body = Arrays.copyOf(file, file.length - SEAL_BYTES);
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
      if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC) || in.readUnsignedByte() != FORMAT) {
        throw new VaultRefused(
            Reason.MALFORMED, "a vault's backup is expected, found another file");
      }
      Mark mark = VaultFile.markOf(in.readUnsignedByte());
      UUID id = new UUID(in.readLong(), in.readLong());
      String found = HexFormat.of().formatHex(in.readNBytes(SET_BYTES));
      if (!found.equals(set)) {
        throw new VaultRefused(
            Reason.WRONG_SECRET,
            "shares of set %s are expected, found set %s".formatted(found, set));
      }
      RootEntries entries = RootEntries.read(in);
      if (in.read() >= 0) {
        throw new VaultRefused(Reason.MALFORMED, "the backup goes on behind its last root key");
      }
      List<RootKey> keys = entries.unwrap(key, id, PURPOSE);
      requireSeal(body, Arrays.copyOfRange(file, body.length, file.length), key, id);
      return new VaultFile.Content(id, mark, keys);
    } catch (IOException cut) {
      throw new VaultRefused(Reason.MALFORMED, "the backup ends in the middle");
    }
  }

  private static void requireSeal(byte[] body, byte[] seal, WrappingKey key, UUID id)
      throws VaultRefused {
    try {
      if (MessageDigest.isEqual(key.unwrap(seal, sealOf(id)), Sha384.of(body).bytes())) {
        return;
      }
    } catch (WrapRefused altered) {
      // Told below, as for a hash that does not fit.
    }
    throw new VaultRefused(Reason.ALTERED, "the backup's seal does not fit: it was altered");
  }

  private static WrapContext sealOf(UUID vault) {
    return new WrapContext(vault, vault, SEAL, 1);
  }
}
