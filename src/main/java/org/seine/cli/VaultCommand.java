package org.seine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.seine.crypto.certificate.Mark;
import org.seine.crypto.certificate.OwnerOnlyFile;
import org.seine.crypto.wrap.KeyShare;
import org.seine.crypto.wrap.ShareRefused;
import org.seine.keys.vault.FileVault;
import org.seine.keys.vault.VaultBackup;
import org.seine.keys.vault.VaultBackupNote;
import org.seine.keys.vault.VaultRefused;
import org.seine.keys.vault.VaultSecret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seine vault}: makes, rotates, backs up and restores the vault of a portal that stands. */
@Command(
    name = "vault",
    description = "The vault with the root keys.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      VaultCommand.Create.class,
      VaultCommand.Rotate.class,
      VaultCommand.Backup.class,
      VaultCommand.Restore.class
    })
final class VaultCommand {
  /** What every one of them names. */
  abstract static class OnVault implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--vault", required = true, description = "The vault's file")
    private Path vault = Path.of("");

    @Option(
        names = "--secret-file",
        required = true,
        description = "The file with the vault's secret, outside the vault's folder")
    private Path secretFile = Path.of("");

    abstract void run(Path file, byte[] secret, PrintWriter out)
        throws VaultRefused, ShareRefused, IOException, CannotDo;

    @Override
    public Integer call() throws Exception {
      byte[] secret = new byte[0];
      try {
        secret = VaultSecret.read(secretFile, OwnerOnlyFile.folderOf(vault));
        run(vault, secret, spec.commandLine().getOut());
        return 0;
      } catch (VaultRefused | ShareRefused refused) {
        throw new CannotDo("Refused: %s.".formatted(refused.getMessage()));
      } finally {
        Arrays.fill(secret, (byte) 0);
      }
    }
  }

  @Command(
      name = "create",
      description = "Make a vault for service. The secret's file must be there before.",
      mixinStandardHelpOptions = true)
  static final class Create extends OnVault {
    @Override
    void run(Path file, byte[] secret, PrintWriter out) throws VaultRefused, IOException {
      try (FileVault made = FileVault.create(file, secret, Mark.SERVICE, Clock.systemUTC())) {
        out.printf("Made vault %s. Back it up now.%n", made.id());
      }
    }
  }

  @Command(
      name = "rotate",
      description = "Add a root key, which wraps from the portal's next start on.",
      mixinStandardHelpOptions = true)
  static final class Rotate extends OnVault {
    @Override
    void run(Path file, byte[] secret, PrintWriter out) throws VaultRefused, IOException {
      try (FileVault before = FileVault.open(file, secret);
          FileVault rotated = before.rotate(file, secret, Clock.systemUTC())) {
        out.printf(
            "Vault %s now wraps under root key version %d. Back it up again: older backups lack it.%n",
            rotated.id(), rotated.currentVersion());
      }
    }
  }

  @Command(
      name = "backup",
      description = {
        "Back the vault up: one file, and shares of the key that opens it.",
        "Give each share to another person; any k of them restore."
      },
      mixinStandardHelpOptions = true)
  static final class Backup extends OnVault {
    @Option(
        names = "--needed",
        defaultValue = "3",
        description = "k: shares needed (${DEFAULT-VALUE})")
    private int needed;

    @Option(
        names = "--total",
        defaultValue = "5",
        description = "n: shares made (${DEFAULT-VALUE})")
    private int total;

    @Option(names = "--out", required = true, description = "An empty or new folder")
    private Path folder = Path.of("");

    @Override
    void run(Path file, byte[] secret, PrintWriter out) throws VaultRefused, IOException, CannotDo {
      if (needed < 2 || needed > total || total > 255) {
        throw new CannotDo("At least 2 and at most --total of up to 255 shares can be needed.");
      }
      OwnerOnlyFile.createFolder(folder);
      try (var there = Files.list(folder)) {
        if (there.findAny().isPresent()) {
          throw new CannotDo("%s is not empty: name another folder.".formatted(folder));
        }
      }
      try (FileVault opened = FileVault.open(file, secret)) {
        VaultBackup backup = VaultBackup.of(opened, needed, total);
        OwnerOnlyFile.replace(folder.resolve("vault.backup"), backup.file());
        note(file, new VaultBackupNote(Instant.now(), opened.currentVersion(), needed, total), out);
        for (KeyShare share : backup.shares()) {
          OwnerOnlyFile.replace(
              folder.resolve("share-%d-of-%d".formatted(share.number(), total)),
              (share.exposeText() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
      }
      out.printf(
          "Wrote %s and %d shares, of which %d restore. Hand the shares out and delete them here.%n",
          folder.resolve("vault.backup"), total, needed);
    }

    /** The portal's administrators read from it when the vault was last backed up. */
    private static void note(Path vault, VaultBackupNote made, PrintWriter out) {
      try {
        made.write(vault);
      } catch (IOException readOnly) {
        out.println("Could not note the time beside the vault: the pages will not know of it.");
      }
    }
  }

  @Command(
      name = "restore",
      description = "Make the vault again from its backup and k shares, under a new secret.",
      mixinStandardHelpOptions = true)
  static final class Restore extends OnVault {
    @Option(names = "--backup", required = true, description = "The backup's file")
    private Path backup = Path.of("");

    @Parameters(arity = "2..*", paramLabel = "SHARE", description = "Files with one share each")
    private List<Path> shares = List.of();

    @Override
    void run(Path file, byte[] secret, PrintWriter out)
        throws VaultRefused, ShareRefused, IOException {
      List<KeyShare> read = new ArrayList<>();
      for (Path share : shares) {
        read.add(KeyShare.parse(Files.readString(share)));
      }
      try (FileVault restored =
          VaultBackup.restore(Files.readAllBytes(backup), read, file, secret)) {
        out.printf(
            "Restored vault %s with %d root keys.%n", restored.id(), restored.currentVersion());
      }
    }
  }
}
