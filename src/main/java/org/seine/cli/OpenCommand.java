package org.seine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.KeyFile;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.engine.AesEngine;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.export.ExportedThing;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seine open}: proves and opens an exported thing with its unit's own key, offline. */
@Command(
    name = "open",
    description = {
      "Prove every part and every frame of an exported folder and write the original.",
      "Nothing is left behind unless all of it holds."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:opened",
      "1:it cannot be done",
      "2:not understood",
      "3:FAILED",
      "4:INDETERMINATE"
    })
final class OpenCommand implements Callable<Integer> {
  private static final int LONGEST_NAME = 120;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FOLDER", description = "The exported folder")
  private Path folder = Path.of("");

  @Option(names = "--key", required = true, description = "The unit's keys, PKCS #12")
  private Path key = Path.of("");

  @Option(
      names = "--passphrase-file",
      description = "Its first line opens the key file; else the terminal is asked")
  private @Nullable Path passphraseFile;

  @Option(names = "--out", defaultValue = ".", description = "Where to write (${DEFAULT-VALUE})")
  private Path out = Path.of("");

  @Option(names = "--root", description = "The root to trust, DER or PEM; else the folder's own")
  private @Nullable Path root;

  @Override
  public Integer call() throws Exception {
    PrintWriter screen = spec.commandLine().getOut();
    try {
      ExportedThing thing = ExportedThing.read(folder);
      var trusted = TrustedRoot.of(root, thing, screen);
      screen.println("Opening the key file; this takes some seconds …");
      screen.flush();
      try (KeyFile.Entry unit = unitKey()) {
        screen.println("Proving and opening, frame by frame …");
        screen.flush();
        Path written = open(thing, trusted, unit);
        screen.printf("PASSED%nWritten to %s%n", written);
      }
      return 0;
    } catch (SealRefused refused) {
      return Verdicts.print(Verdict.of(refused), screen);
    }
  }

  private Path open(
      ExportedThing thing, java.security.cert.X509Certificate trusted, KeyFile.Entry unit)
      throws IOException, CannotDo {
    Files.createDirectories(out);
    Path unnamed = out.resolve(".seine-" + UUID.randomUUID());
    try {
      CoverFacts facts =
          thing.open(
              trusted,
              new OpeningKey(unit.certificate(), unit.privateKey()),
              AesEngine.running().provider(),
              unnamed);
      Path target = out.resolve(harmless(facts.name()));
      if (Files.exists(target)) {
        throw new CannotDo("%s is there already and is not overwritten.".formatted(target));
      }
      return Files.move(unnamed, target);
    } finally {
      Files.deleteIfExists(unnamed);
    }
  }

  private KeyFile.Entry unitKey() throws IOException, CannotDo {
    if (!Files.isRegularFile(key)) {
      throw new CannotDo("%s is no file with keys.".formatted(key));
    }
    char[] passphrase = Passphrase.read(passphraseFile, "Passphrase of " + key.getFileName());
    try {
      return encryptionKey(KeyFile.read(Files.readAllBytes(key), passphrase));
    } catch (KeyFile.Refused refused) {
      throw new CannotDo("%s: %s.".formatted(key, refused.getMessage()));
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  private KeyFile.Entry encryptionKey(Map<String, KeyFile.Entry> entries) throws CannotDo {
    for (KeyFile.Entry entry : entries.values()) {
      try {
        if (UnitCertificate.of(entry.certificate()).purpose() == CertificatePurpose.ENCRYPTION) {
          return entry;
        }
      } catch (CertificateRefused foreign) {
        // A key of another kind may lie in the same file.
        entry.close();
      }
    }
    throw new CannotDo("%s holds no encryption key of a unit.".formatted(key));
  }

  /** The sender chose the name: it may not lead out of the folder, hide itself, or be a command. */
  static String harmless(String stated) {
    String name =
        stated.replaceAll("[^\\p{L}\\p{M}\\p{N}._ ()-]", "_").replaceAll("^[. -]+", "_").strip();
    String cut = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return cut.isEmpty() ? "document" : cut;
  }
}
