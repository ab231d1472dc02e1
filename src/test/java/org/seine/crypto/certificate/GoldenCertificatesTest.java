package org.seine.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seine.crypto.certificate.CertificatePurpose.ENCRYPTION;
import static org.seine.crypto.certificate.CertificatePurpose.SIGNING;
import static org.seine.crypto.certificate.LocalTlsTest.openssl;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that were made once and must be read for ever. */
class GoldenCertificatesTest {
  private static final UUID UNIT = UUID.fromString("7e57c0de-0000-7000-8000-000000000001");
  private static final Instant WITHIN = Instant.parse("2026-11-20T09:30:00Z");
  private static final Instant AFTER_THE_REVOCATION = Instant.parse("2026-11-20T10:00:00Z");

  @Test
  void theSigningCertificateIsPortalHeld() throws Exception {
    UnitCertificate verified = verify("signing.crt", SIGNING, WITHIN);

    assertThat(verified.unit()).isEqualTo(UNIT);
    assertThat(verified.custody()).isEqualTo(Custody.PORTAL_HELD);
    assertThat(verified.mark()).isEqualTo(Mark.DEMO);
  }

  @Test
  void theEncryptionCertificateIsUnitHeld() throws Exception {
    assertThat(verify("encryption.crt", ENCRYPTION, WITHIN).custody()).isEqualTo(Custody.UNIT_HELD);
  }

  @Test
  void theRevokedCertificateWasGoodUntilItsRevocation() throws Exception {
    verify("revoked.crt", SIGNING, WITHIN);

    assertThatExceptionOfType(CertificateRefused.class)
        .isThrownBy(() -> verify("revoked.crt", SIGNING, AFTER_THE_REVOCATION))
        .extracting(CertificateRefused::reason)
        .isEqualTo(CertificateRefused.Reason.REVOKED);
  }

  @Test
  void opensslComesToTheSameVerdictsOnSigningCertificates(@TempDir Path folder) throws Exception {
    Path root = pem(folder, "CERTIFICATE", "root.crt");
    Path issuer = pem(folder, "CERTIFICATE", "issuer.crt");
    Path lists = pem(folder, "X509 CRL", "root.crl", "issuer.crl");
    String common =
        "verify -attime %d -crl_check_all -CAfile %s -untrusted %s -CRLfile %s "
            .formatted(AFTER_THE_REVOCATION.getEpochSecond(), root, issuer, lists);

    assertThat(openssl(common + pem(folder, "CERTIFICATE", "signing.crt"))).contains("OK");
    assertThat(openssl(common + pem(folder, "CERTIFICATE", "revoked.crt")))
        .contains("certificate revoked");
  }

  private static Path pem(Path folder, String label, String... names) throws Exception {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(Certificates.pem(label, Files.readAllBytes(file(name))));
    }
    return Files.writeString(folder.resolve(names[0] + ".pem"), text);
  }

  private static UnitCertificate verify(String name, CertificatePurpose purpose, Instant instant)
      throws Exception {
    return new ChainVerifier(certificate("root.crt"))
        .verify(
            certificate(name),
            List.of(certificate("issuer.crt")),
            List.of(
                Certificates.readList(Files.readAllBytes(file("root.crl"))),
                Certificates.readList(Files.readAllBytes(file("issuer.crl")))),
            purpose,
            instant);
  }

  private static X509Certificate certificate(String name) throws Exception {
    return Certificates.read(Files.readAllBytes(file(name)));
  }

  private static Path file(String name) throws IOException, URISyntaxException {
    return Path.of(
        Objects.requireNonNull(
                GoldenCertificatesTest.class
                    .getClassLoader()
                    .getResource("golden/certificates-v1/" + name))
            .toURI());
  }
}
