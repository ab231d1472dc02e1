package org.seine.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalTlsTest {
  private static final Clock CLOCK = Clock.fixed(TestAuthority.NOW, ZoneOffset.UTC);
  private static final List<String> HOSTS = List.of("localhost", "127.0.0.1");

  /** An authority as it was made: its key files take seconds, so each test gets a copy. */
  @TempDir static Path made;

  @TempDir Path folder;

  @BeforeAll
  static void makeAnAuthority() throws IOException {
    authority(made, CLOCK);
  }

  @BeforeEach
  void copyTheAuthority() throws IOException {
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(made.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  @Test
  void opensslAcceptsTheServersChainForItsNameAndAddress() throws Exception {
    LocalTls.ServerFiles files = issue(CLOCK);
    long now = TestAuthority.NOW.getEpochSecond();

    assertThat(
            openssl(
                "verify -attime "
                    + now
                    + " -purpose sslserver -verify_hostname localhost"
                    + " -CAfile "
                    + files.root()
                    + " -untrusted "
                    + files.chain()
                    + " "
                    + files.chain()))
        .contains("OK");
    assertThat(
            openssl(
                "verify -attime "
                    + now
                    + " -verify_ip 127.0.0.1"
                    + " -CAfile "
                    + files.root()
                    + " -untrusted "
                    + files.chain()
                    + " "
                    + files.chain()))
        .contains("OK");
    assertThat(openssl("pkey -noout -check -in " + files.key())).contains("Key is valid");
  }

  @Test
  void theKeyIsReadableByItsOwnerAlone() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(issue(CLOCK).key())))
        .isEqualTo("rw-------");
  }

  @Test
  void keepsAFreshCertificateAndReplacesOneNearItsEnd() throws IOException {
    String first = Files.readString(issue(CLOCK).chain());

    assertThat(Files.readString(issue(after(59)).chain())).isEqualTo(first);
    assertThat(Files.readString(issue(after(61)).chain())).isNotEqualTo(first);
  }

  @Test
  void goesOnWithoutTheRootsKey() throws IOException {
    issue(CLOCK);
    Files.delete(folder.resolve("authority/root.p12"));

    issue(after(61));

    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> authority(CLOCK).root());
  }

  @Test
  void aSecretOfAnotherInstallationOpensNothing() throws IOException {
    LocalAuthority authority = authority(CLOCK);
    Files.writeString(folder.resolve("secret/authority"), "of another installation");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(authority::root)
        .withMessageContaining("root.p12");
  }

  private LocalTls.ServerFiles issue(Clock clock) throws IOException {
    return LocalTls.issue(authority(clock), folder.resolve("tls"), "portal", HOSTS, clock);
  }

  private LocalAuthority authority(Clock clock) throws IOException {
    return authority(folder, clock);
  }

  private static LocalAuthority authority(Path place, Clock clock) throws IOException {
    return LocalAuthority.openOrCreate(
        place.resolve("authority"), place.resolve("secret/authority"), Mark.DEMO, clock);
  }

  private static Clock after(int days) {
    return Clock.offset(CLOCK, Duration.ofDays(days));
  }

  static String openssl(String arguments) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(("openssl " + arguments).split(" ")).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
