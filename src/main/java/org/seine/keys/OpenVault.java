package org.seine.keys;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.Mark;
import org.seine.crypto.certificate.PrivateKeyHandle;
import org.seine.crypto.wrap.WrapContext;
import org.seine.crypto.wrap.WrapRefused;
import org.seine.keys.vault.FileVault;
import org.seine.keys.vault.VaultBackupNote;
import org.seine.keys.vault.VaultRefused;
import org.seine.keys.vault.VaultSecret;
import org.seine.keys.vault.WrappedSecret;

/**
 * The vault of this portal, opened once at the first need. A demonstration makes its own, marked
 * DEMO; every other profile expects one and refuses that mark.
 */
@ApplicationScoped
class OpenVault {
  private static final String FILE = "vault";

  private final Path folder;
  private final Path secretFile;
  private final boolean demo;
  private final Clock clock;
  private @Nullable FileVault vault;

  OpenVault(
      @ConfigProperty(name = "seine.vault.folder") Path folder,
      @ConfigProperty(name = "seine.vault.secret-file") Path secretFile,
      @ConfigProperty(name = "seine.vault.demo", defaultValue = "false") boolean demo,
      Clock clock) {
    this.folder = folder;
    this.secretFile = secretFile;
    this.demo = demo;
    this.clock = clock;
  }

  @PostConstruct
  void open() {
    Path file = folder.resolve(FILE);
    try {
      if (demo) {
        VaultSecret.generateIfAbsent(secretFile);
      }
      byte[] secret = VaultSecret.read(secretFile, folder);
      try {
        vault = openOrCreate(file, secret);
      } finally {
        Arrays.fill(secret, (byte) 0);
      }
    } catch (VaultRefused | IOException refused) {
      throw new IllegalStateException("Refused to start: the vault: " + refused.getMessage());
    }
  }

  private FileVault openOrCreate(Path file, byte[] secret) throws VaultRefused, IOException {
    if (demo && !Files.exists(file)) {
      return FileVault.create(file, secret, Mark.DEMO, clock);
    }
    FileVault opened = FileVault.open(file, secret);
    if (!demo) {
      opened.requireService();
    }
    return opened;
  }

  /** Wraps a private key for its place. */
  WrappedSecret wrap(PrivateKeyHandle key, WrapContext place) {
    byte[] secret = key.exposeEncoded();
    try {
      return opened().wrap(secret, place);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /**
   * Unwraps a private key from its place.
   *
   * @throws KeyRefused if it does not belong there
   */
  PrivateKeyHandle unwrap(WrappedSecret wrapped, WrapContext place) {
    try {
      return PrivateKeyHandle.owning(opened().unwrap(wrapped, place));
    } catch (WrapRefused | VaultRefused refused) {
      throw new KeyRefused();
    }
  }

  /** How it stands, with the note of its last backup. */
  VaultState state() {
    FileVault open = opened();
    VaultBackupNote note = VaultBackupNote.read(folder.resolve(FILE)).orElse(null);
    return new VaultState(
        open.mark() == Mark.DEMO,
        open.currentVersion(),
        open.currentSince(),
        note == null ? null : note.at(),
        note == null ? null : note.rootVersion(),
        note == null ? null : note.needed(),
        note == null ? null : note.total());
  }

  boolean isOpen() {
    return vault != null;
  }

  void close(@Observes ShutdownEvent stop) {
    if (vault != null) {
      vault.close();
    }
  }

  private FileVault opened() {
    FileVault open = vault;
    if (open == null) {
      throw new IllegalStateException("the vault is opened when this bean is made");
    }
    return open;
  }
}
