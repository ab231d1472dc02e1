package org.seine.crypto.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.PrivateKeyHandle;
import org.seine.crypto.export.ExportedThing;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.refusal.SealRefused;

/** Each attack meets the one refusal that names it, and nothing is left under the target's name. */
class HostileFixturesTest {
  private static final Path KEYS = HostileWriter.HOSTILE.resolve("keys");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @EnumSource(Attack.class)
  void isRefusedByName(Attack attack) throws IOException {
    Path export = laidOut(attack);
    Path target = folder.resolve("opened");
    Throwable refused = catchThrowable(() -> open(export, attack, target));
    assertThat(refused).isInstanceOf(SealRefused.class);
    assertThat(((SealRefused) refused).reason()).isEqualTo(attack.refusal);
    assertThat(refused.getClass().getSimpleName().toUpperCase(Locale.ROOT))
        .isEqualTo(attack.refusal.name().replace("_", ""));
    if (attack.handedOver.isEmpty()) {
      assertThat(target).doesNotExist();
      assertThat(target.resolveSibling("opened.part")).doesNotExist();
    }
  }

  @Test
  void theHonestExportOpens() throws IOException {
    Path target = folder.resolve("opened");
    ExportedThing.read(HostileWriter.HOSTILE.resolve("honest"))
        .open(root(), key("recipient"), BouncyCastle.provider(), target);
    assertThat(Files.size(target)).isEqualTo(2 * 4096 + 1234);
  }

  @Test
  void everyFixtureHasItsAttackAndEveryAttackItsFixture() throws IOException {
    Set<String> attacks = new TreeSet<>(Set.of("honest", "keys", "README.md"));
    Arrays.stream(Attack.values()).map(Attack::folder).forEach(attacks::add);
    Set<String> found = new TreeSet<>();
    try (Stream<Path> folders = Files.list(HostileWriter.HOSTILE)) {
      folders.map(path -> path.getFileName().toString()).forEach(found::add);
    }
    assertThat(found).isEqualTo(attacks);
    for (Attack attack : Attack.values()) {
      assertThat(HostileWriter.HOSTILE.resolve(attack.folder()).resolve("attack.json"))
          .content()
          .contains("\"refusal\":\"" + attack.refusal.name() + "\"");
    }
  }

  private static void open(Path export, Attack attack, Path target) throws IOException {
    ExportedThing thing = ExportedThing.read(export);
    thing.open(root(), key(attack.openedBy), BouncyCastle.provider(), target);
    if (!attack.handedOver.isEmpty()) {
      Submission submission = thing.verify(root());
      submission.requireAllThings(
          attack.handedOver.stream().map(UUID::fromString).collect(Collectors.toSet()));
    }
  }

  private Path laidOut(Attack attack) throws IOException {
    Path export = Files.createDirectory(folder.resolve("export"));
    Path overlay = HostileWriter.HOSTILE.resolve(attack.folder());
    String told = Files.readString(overlay.resolve("attack.json"));
    String without = told.substring(told.indexOf("\"without\""), told.indexOf("\"handedOver\""));
    try (Stream<Path> files = Files.list(HostileWriter.HOSTILE.resolve("honest"))) {
      for (Path file : files.toList()) {
        if (!without.contains("\"" + file.getFileName() + "\"")) {
          Files.copy(file, export.resolve(file.getFileName()));
        }
      }
    }
    try (Stream<Path> files = Files.list(overlay)) {
      for (Path file : files.toList()) {
        Files.copy(file, export.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return export;
  }

  private static X509Certificate root() throws IOException {
    return certificate("root.crt");
  }

  private static OpeningKey key(String unit) throws IOException {
    return new OpeningKey(
        certificate(unit + "-encryption.crt"),
        PrivateKeyHandle.owning(Files.readAllBytes(KEYS.resolve(unit + "-encryption.p8"))));
  }

  private static X509Certificate certificate(String file) throws IOException {
    try {
      return Certificates.read(Files.readAllBytes(KEYS.resolve(file)));
    } catch (CertificateRefused e) {
      throw new IOException(e);
    }
  }
}
