package org.seine.keys.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seine.crypto.certificate.Mark;
import org.seine.crypto.certificate.OwnerOnlyFile;
import org.seine.crypto.wrap.WrapContext;
import org.seine.crypto.wrap.WrapRefused;
import org.seine.crypto.wrap.WrappingKey;
import org.seine.keys.vault.VaultRefused.Reason;

/**
 * A vault in one file, sealed under a secret from outside. It protects against whoever takes the
 * data folder without the secret; an older copy of the file put back in its place is not noticed.
 */
public final class FileVault implements Vault {
  private final VaultFile.Content content;

  FileVault(VaultFile.Content content) {
    this.content = content;
  }

  /**
   * Makes a vault with one new root key.
   *
   * @param secret left as it is; the caller wipes it
   * @throws VaultRefused with ALREADY_THERE if the file exists: a vault is never overwritten
   * @throws IOException if the file cannot be written
   */
  public static FileVault create(Path file, byte[] secret, Mark mark, Clock clock)
      throws VaultRefused, IOException {
    requireAbsent(file);
    UUID id = UUID.randomUUID();
    FileVault vault = new FileVault(new VaultFile.Content(id, mark, List.of(next(0, clock))));
    vault.save(file, secret);
    return vault;
  }

  /**
   * Opens a vault; takes about a second.
   *
   * @param secret left as it is; the caller wipes it
   * @throws VaultRefused by name if it is absent, malformed, altered or under another secret
   * @throws IOException if the file cannot be read
   */
  public static FileVault open(Path file, byte[] secret) throws VaultRefused, IOException {
    if (!Files.exists(file)) {
      throw new VaultRefused(
          Reason.NOT_THERE, "a vault is expected at %s, found none".formatted(file));
    }
    return new FileVault(VaultFile.decode(Files.readAllBytes(file), secret));
  }

  /**
   * Adds a root key and replaces the file. The vault returned wraps under the new key and still
   * unwraps what the old ones wrapped.
   */
  public FileVault rotate(Path file, byte[] secret, Clock clock) throws IOException {
    List<RootKey> keys = new ArrayList<>(content.keys());
    keys.add(next(currentVersion(), clock));
    FileVault rotated =
        new FileVault(new VaultFile.Content(content.id(), content.mark(), List.copyOf(keys)));
    rotated.save(file, secret);
    return rotated;
  }

  /**
   * Refuses a demonstration's vault where real data is served.
   *
   * @throws VaultRefused with DEMO_OUTSIDE_THE_DEMO
   */
  public void requireService() throws VaultRefused {
    if (mark() == Mark.DEMO) {
      throw new VaultRefused(
          Reason.DEMO_OUTSIDE_THE_DEMO,
          "a vault for service is expected, found one that is marked DEMO");
    }
  }

  void save(Path file, byte[] secret) throws IOException {
    OwnerOnlyFile.createFolder(OwnerOnlyFile.folderOf(file));
    OwnerOnlyFile.replace(file, VaultFile.encode(content, secret));
  }

  static void requireAbsent(Path file) throws VaultRefused {
    if (Files.exists(file)) {
      throw new VaultRefused(
          Reason.ALREADY_THERE, "no vault is expected at %s, found one".formatted(file));
    }
  }

  VaultFile.Content content() {
    return content;
  }

  /** The vault's id, which its backups carry too. */
  public UUID id() {
    return content.id();
  }

  @Override
  public Mark mark() {
    return content.mark();
  }

  @Override
  public int currentVersion() {
    return content.keys().size();
  }

  /** When the root key that wraps from now on was made. */
  public Instant currentSince() {
    return content.keys().get(currentVersion() - 1).created();
  }

  @Override
  public WrappedSecret wrap(byte[] secret, WrapContext context) {
    int version = currentVersion();
    return new WrappedSecret(version, content.keys().get(version - 1).key().wrap(secret, context));
  }

  @Override
  public byte[] unwrap(WrappedSecret wrapped, WrapContext context)
      throws WrapRefused, VaultRefused {
    int version = wrapped.rootVersion();
    if (version < 1 || version > currentVersion()) {
      throw new VaultRefused(
          Reason.UNKNOWN_VERSION,
          "a root key up to version %d is expected, found version %d"
              .formatted(currentVersion(), version));
    }
    return content.keys().get(version - 1).key().unwrap(wrapped.bytes(), context);
  }

  @Override
  public void close() {
    content.keys().forEach(RootKey::close);
  }

  private static RootKey next(int before, Clock clock) {
    return new RootKey(before + 1, UUID.randomUUID(), clock.instant(), WrappingKey.random());
  }
}
