package org.seine.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.seine.crypto.certificate.LocalTlsTest.openssl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
  private static final char[] PASSPHRASE = "correct horse battery staple".toCharArray();
  private static final TestAuthority AUTHORITY = new TestAuthority();

  // Each file takes seconds to write, so the tests share these two.
  private static Map<String, KeyFile.Entry> both;
  private static byte[] fileOfBoth;
  private static byte[] fileOfSigning;

  @BeforeAll
  static void write() throws CertificateRefused {
    both =
        Map.of(
            "signing", entry(CertificatePurpose.SIGNING),
            "encryption", entry(CertificatePurpose.ENCRYPTION));
    fileOfBoth = KeyFile.write(both, PASSPHRASE);
    fileOfSigning = KeyFile.write(Map.of("signing", both.get("signing")), PASSPHRASE);
  }

  @Test
  void keysOfBothKindsComeBackWithTheirChain() throws Exception {
    Map<String, KeyFile.Entry> read = KeyFile.read(fileOfBoth, PASSPHRASE);

    assertThat(read).containsOnlyKeys("signing", "encryption");
    for (var expected : both.entrySet()) {
      KeyFile.Entry found = read.get(expected.getKey());
      assertThat(found.privateKey().exposeEncoded())
          .isEqualTo(expected.getValue().privateKey().exposeEncoded());
      assertThat(found.chain()).isEqualTo(expected.getValue().chain());
    }
  }

  @Test
  void openssl3ReadsASigningKeyFile(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("unit.p12"), fileOfSigning);
    Path passphrase = Files.writeString(folder.resolve("passphrase"), new String(PASSPHRASE));

    assertThat(openssl("pkcs12 -info -noenc -in " + file + " -passin file:" + passphrase))
        .contains("AES-256-CBC", "BEGIN PRIVATE KEY", "BEGIN CERTIFICATE")
        .doesNotContain("RC2", "rror");
  }

  @Test
  void openssl3ReadsTheCertificatesBesideACompositeKey(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("unit.p12"), fileOfBoth);
    Path passphrase = Files.writeString(folder.resolve("passphrase"), new String(PASSPHRASE));

    assertThat(openssl("pkcs12 -nokeys -in " + file + " -passin file:" + passphrase))
        .contains("BEGIN CERTIFICATE")
        .doesNotContain("rror");
  }

  @Test
  void refusesAWrongPassphraseAndADamagedFile() throws Exception {
    byte[] damaged = fileOfSigning.clone();
    damaged[damaged.length / 2] ^= 1;

    assertThatExceptionOfType(KeyFile.Refused.class)
        .isThrownBy(() -> KeyFile.read(fileOfSigning, "wrong".toCharArray()));
    assertThatExceptionOfType(KeyFile.Refused.class)
        .isThrownBy(() -> KeyFile.read(damaged, PASSPHRASE));
    assertThatExceptionOfType(KeyFile.Refused.class)
        .isThrownBy(() -> KeyFile.read(new byte[0], PASSPHRASE));
  }

  @Test
  void aDestroyedHandleRefusesEveryUse() throws Exception {
    PrivateKeyHandle handle = entry(CertificatePurpose.SIGNING).privateKey();

    handle.close();

    assertThat(handle.isDestroyed()).isTrue();
    assertThatIllegalStateException().isThrownBy(handle::key);
    assertThatIllegalStateException().isThrownBy(handle::exposeEncoded);
  }

  private static KeyFile.Entry entry(CertificatePurpose purpose) throws CertificateRefused {
    TestAuthority.UnitKey key = AUTHORITY.unit(UUID.randomUUID(), purpose);
    return new KeyFile.Entry(
        key.privateKey(), List.of(key.certificate().certificate(), AUTHORITY.issuer.certificate()));
  }
}
