package org.seine.keys.vault;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.seine.crypto.certificate.Mark;
import org.seine.crypto.wrap.PassphraseKey;
import org.seine.crypto.wrap.WrappingKey;
import org.seine.keys.vault.VaultRefused.Reason;

/**
 * The bytes of a vault: "SEINEVLT", format 1, mark (0 service, 1 demo), id (16), salt (32), check
 * (48), the root keys ({@link RootEntries}), and a seal (48) over everything before it.
 */
final class VaultFile {
  private static final byte[] MAGIC = "SEINEVLT".getBytes(StandardCharsets.US_ASCII);
  private static final int FORMAT = 1;
  private static final String PURPOSE = "root";
  private static final int MAX_BYTES = 256 * 1024;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What a vault holds once it is open. */
  record Content(UUID id, Mark mark, List<RootKey> keys) {}

  private VaultFile() {}

  static byte[] encode(Content content, byte[] secret) {
    byte[] salt = new byte[PassphraseKey.SALT];
    RANDOM.nextBytes(salt);
    try (PassphraseKey unlocked = PassphraseKey.of(secret, salt);
        WrappingKey under = unlocked.wrappingKey()) {
      RootEntries entries = RootEntries.wrap(content.keys(), under, content.id(), PURPOSE);
      byte[] body =
          RootEntries.bytes(
              out -> {
                out.write(MAGIC);
                out.writeByte(FORMAT);
                out.writeByte(content.mark() == Mark.DEMO ? 1 : 0);
                out.writeLong(content.id().getMostSignificantBits());
                out.writeLong(content.id().getLeastSignificantBits());
                out.write(salt);
                out.write(unlocked.check());
                entries.write(out);
              });
      byte[] file = Arrays.copyOf(body, body.length + PassphraseKey.DIGEST);
      System.arraycopy(unlocked.seal(body), 0, file, body.length, PassphraseKey.DIGEST);
      return file;
    }
  }

  static Content decode(byte[] file, byte[] secret) throws VaultRefused {
    if (file.length > MAX_BYTES) {
      throw new VaultRefused(
          Reason.MALFORMED,
          "a vault has at most %d bytes, found %d".formatted(MAX_BYTES, file.length));
    }
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
      requireStart(in);
      Mark mark = markOf(in.readUnsignedByte());
      UUID id = new UUID(in.readLong(), in.readLong());
      byte[] salt = in.readNBytes(PassphraseKey.SALT);
      byte[] check = in.readNBytes(PassphraseKey.DIGEST);
      RootEntries entries = RootEntries.read(in);
      byte[] seal = in.readAllBytes();
      if (seal.length != PassphraseKey.DIGEST) {
        throw new VaultRefused(Reason.MALFORMED, "a vault ends with its seal, found otherwise");
      }
      byte[] body = Arrays.copyOf(file, file.length - seal.length);
      try (PassphraseKey unlocked = PassphraseKey.of(secret, salt)) {
        requireSecret(unlocked, check);
        List<RootKey> keys = unwrap(unlocked, entries, id);
        requireSeal(unlocked, body, seal, keys);
        return new Content(id, mark, keys);
      }
    } catch (IOException cut) {
      throw new VaultRefused(Reason.MALFORMED, "the vault ends in the middle");
    }
  }

  private static void requireSecret(PassphraseKey unlocked, byte[] check) throws VaultRefused {
    if (!MessageDigest.isEqual(unlocked.check(), check)) {
      throw new VaultRefused(
          Reason.WRONG_SECRET, "the vault's own secret is expected, found another");
    }
  }

  private static List<RootKey> unwrap(PassphraseKey unlocked, RootEntries entries, UUID id)
      throws VaultRefused {
    try (WrappingKey under = unlocked.wrappingKey()) {
      return entries.unwrap(under, id, PURPOSE);
    }
  }

  private static void requireSeal(
      PassphraseKey unlocked, byte[] body, byte[] seal, List<RootKey> keys) throws VaultRefused {
    if (!MessageDigest.isEqual(unlocked.seal(body), seal)) {
      keys.forEach(RootKey::close);
      throw new VaultRefused(Reason.ALTERED, "the vault's seal does not fit: it was altered");
    }
  }

  private static void requireStart(DataInputStream in) throws IOException, VaultRefused {
    if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
      throw new VaultRefused(Reason.MALFORMED, "a vault is expected, found another file");
    }
    int format = in.readUnsignedByte();
    if (format != FORMAT) {
      throw new VaultRefused(
          Reason.MALFORMED, "vault format %d is expected, found %d".formatted(FORMAT, format));
    }
  }

  static Mark markOf(int code) throws VaultRefused {
    return switch (code) {
      case 0 -> Mark.SERVICE;
      case 1 -> Mark.DEMO;
      default -> throw new VaultRefused(Reason.MALFORMED, "mark 0 or 1 is expected, found " + code);
    };
  }
}
