package org.seine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.KeyFile;
import org.seine.crypto.certificate.PrivateKeyHandle;
import org.seine.keys.vault.VaultBackupNote;
import picocli.CommandLine;

class OfflineCommandsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/envelope-v1");
  private static final String PASSPHRASE = "a lantern in the harbour at night";

  /** Key files take seconds to write, so the tests share them. */
  @TempDir static Path keys;

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path export;

  @BeforeEach
  void copyAnExport() throws IOException {
    export = Files.createDirectory(folder.resolve("export"));
    try (Stream<Path> files = Files.list(GOLDEN.resolve("three-frames"))) {
      for (Path file : files.toList()) {
        Files.copy(file, export.resolve(file.getFileName()));
      }
    }
  }

  @Nested
  class Verify {
    @Test
    void passesAndSaysWhatTheSignatureProvesAndWhichRootItTrusted() {
      assertThat(seine("verify", export)).as(said()).isZero();

      assertThat(out.toString())
          .contains("PASSED", "the portal's seal on the unit's behalf", "fingerprint");
    }

    @Test
    void trustsANamedRootAndNoOther() throws IOException {
      assertThat(seine("verify", export, "--root", GOLDEN.resolve("keys/root.crt"))).isZero();
      assertThat(out.toString()).doesNotContain("fingerprint");

      Path other = Path.of("src/test/resources/golden/certificates-v1/root.crt");
      assertThat(seine("verify", export, "--root", other)).isEqualTo(3);
      assertThat(out.toString()).contains("FAILED CERTIFICATE_OF_ANOTHER_AUTHORITY");
    }

    @Test
    void failsWhenAByteOfTheManifestIsFlipped() throws IOException {
      flip("manifest.json", 100);

      assertThat(seine("verify", export)).isEqualTo(3);
      assertThat(out.toString()).contains("FAILED");
    }

    @Test
    void staysUndecidedWithoutTheRevocationList() throws IOException {
      Files.copy(
          export.resolve("root.crl"),
          export.resolve("issuer.crl"),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);

      assertThat(seine("verify", export)).isEqualTo(4);
      assertThat(out.toString()).contains("INDETERMINATE REVOCATION_UNKNOWN");
    }

    @Test
    void saysInOneSentenceWhatIsNoExport() {
      assertThat(seine("verify", folder.resolve("absent"))).isEqualTo(3);
      assertThat(out.toString()).contains("EXPORT_MALFORMED");
    }
  }

  @Nested
  class Open {
    @BeforeAll
    static void writeKeyFiles() throws Exception {
      for (String unit : List.of("recipient", "third")) {
        keyFile(unit);
      }
    }

    @BeforeEach
    void writeThePassphrase() throws IOException {
      Files.writeString(folder.resolve("passphrase"), PASSPHRASE + "\n");
    }

    @Test
    void writesTheOriginalByteForByte() throws Exception {
      assertThat(open("recipient")).as(said()).isZero();

      assertThat(Files.readAllBytes(written()))
          .isEqualTo(Files.readAllBytes(GOLDEN.resolve("three-frames.plaintext")));
    }

    @Test
    void leavesNothingBehindWhenAFrameWasAltered() throws Exception {
      flip("content.bin", 5000);

      assertThat(open("recipient")).isEqualTo(3);
      assertThat(out.toString()).contains("FAILED FRAME_ALTERED");
      assertThat(folder.resolve("opened")).isEmptyDirectory();
    }

    @Test
    void opensNothingForAnotherUnit() throws Exception {
      assertThat(open("third")).isEqualTo(3);
      assertThat(out.toString()).contains("FAILED KEY_ENVELOPE_OF_ANOTHER_UNIT");
      assertThat(folder.resolve("opened")).isEmptyDirectory();
    }

    @Test
    void refusesAWrongPassphraseInOneSentence() throws Exception {
      Files.writeString(folder.resolve("passphrase"), "another one altogether");

      assertThat(open("recipient")).isEqualTo(1);
      assertThat(err.toString()).contains("does not open this file").doesNotContain("another one");
    }

    @Test
    void overwritesNothing() throws Exception {
      assertThat(open("recipient")).isZero();

      assertThat(open("recipient")).isEqualTo(1);
      assertThat(err.toString()).contains("is not overwritten");
    }

    @Test
    void takesThePathOutOfAStatedName() {
      assertThat(OpenCommand.harmless("../../etc/passwd")).isEqualTo("__.._etc_passwd");
      assertThat(OpenCommand.harmless(".profile")).isEqualTo("_profile");
      assertThat(OpenCommand.harmless("Relevé de comptes (2026).pdf"))
          .isEqualTo("Relevé de comptes (2026).pdf");
    }

    private int open(String unit) {
      return seine(
          "open",
          export,
          "--key",
          keys.resolve(unit + ".p12"),
          "--passphrase-file",
          folder.resolve("passphrase"),
          "--out",
          folder.resolve("opened"));
    }

    private Path written() throws IOException {
      try (Stream<Path> files = Files.list(folder.resolve("opened"))) {
        return files.toList().get(0);
      }
    }

    private static void keyFile(String unit) throws Exception {
      Path golden = GOLDEN.resolve("keys");
      KeyFile.Entry entry =
          new KeyFile.Entry(
              PrivateKeyHandle.owning(Files.readAllBytes(golden.resolve(unit + "-encryption.p8"))),
              List.of(
                  Certificates.read(Files.readAllBytes(golden.resolve(unit + "-encryption.crt")))));
      Files.write(
          keys.resolve(unit + ".p12"),
          KeyFile.write(Map.of("encryption", entry), PASSPHRASE.toCharArray()));
    }
  }

  @Nested
  class Vault {
    @Test
    void isMadeBackedUpAndRestoredFromAnyKShares() throws IOException {
      Path secret = secret("secret", "twenty bytes or more of it");
      Path vault = folder.resolve("data/vault");

      assertThat(seine("vault", "create", "--vault", vault, "--secret-file", secret)).isZero();
      assertThat(
              seine(
                  "vault",
                  "backup",
                  "--vault",
                  vault,
                  "--secret-file",
                  secret,
                  "--needed",
                  "2",
                  "--total",
                  "3",
                  "--out",
                  folder.resolve("backup")))
          .as(said())
          .isZero();
      Path other = secret("other", "another secret, just as long");
      assertThat(
              seine(
                  "vault",
                  "restore",
                  "--vault",
                  folder.resolve("again/vault"),
                  "--secret-file",
                  other,
                  "--backup",
                  folder.resolve("backup/vault.backup"),
                  folder.resolve("backup/share-3-of-3"),
                  folder.resolve("backup/share-1-of-3")))
          .as(said())
          .isZero();

      assertThat(out.toString()).contains("Restored vault", "with 1 root keys");
      assertThat(VaultBackupNote.read(vault))
          .hasValueSatisfying(
              note -> {
                assertThat(note.at()).isBetween(Instant.now().minusSeconds(600), Instant.now());
                assertThat(note.rootVersion()).isEqualTo(1);
                assertThat(note.needed()).isEqualTo(2);
                assertThat(note.total()).isEqualTo(3);
              });
      Files.writeString(vault.resolveSibling("vault.backed-up"), "seine/vault-backup-note/2");
      assertThat(VaultBackupNote.read(vault)).isEmpty();
    }

    @Test
    void isNotRestoredFromOneShareTwice() throws IOException {
      Path secret = secret("secret", "twenty bytes or more of it");
      Path vault = folder.resolve("data/vault");
      seine("vault", "create", "--vault", vault, "--secret-file", secret);
      seine(
          "vault",
          "backup",
          "--vault",
          vault,
          "--secret-file",
          secret,
          "--out",
          folder.resolve("backup"));
      Path share = folder.resolve("backup/share-1-of-5");

      assertThat(
              seine(
                  "vault",
                  "restore",
                  "--vault",
                  folder.resolve("again/vault"),
                  "--secret-file",
                  secret,
                  "--backup",
                  folder.resolve("backup/vault.backup"),
                  share,
                  share))
          .isEqualTo(1);
      assertThat(err.toString()).contains("share 1 was given twice");
    }

    @Test
    void isNotMadeWithASecretBesideIt() throws IOException {
      Files.createDirectory(folder.resolve("data"));
      Path secret = secret("data/secret", "twenty bytes or more of it");

      assertThat(
              seine(
                  "vault",
                  "create",
                  "--vault",
                  folder.resolve("data/vault"),
                  "--secret-file",
                  secret))
          .isEqualTo(1);
      assertThat(err.toString()).contains("expected outside the data folder");
    }

    private Path secret(String name, String text) throws IOException {
      return Files.writeString(folder.resolve(name), text);
    }
  }

  private int seine(Object... arguments) {
    CommandLine command = Seine.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }

  private String said() {
    return out + "\n" + err;
  }

  private void flip(String name, int index) throws IOException {
    Path file = export.resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    bytes[index] ^= 1;
    Files.write(file, bytes);
  }
}
