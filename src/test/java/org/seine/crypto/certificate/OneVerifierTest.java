package org.seine.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seine.crypto.certificate.CertificatePurpose.SIGNING;
import static org.seine.crypto.certificate.CertificateRefused.Reason.EXPIRED;
import static org.seine.crypto.certificate.CertificateRefused.Reason.OTHER_AUTHORITY;
import static org.seine.crypto.certificate.CertificateRefused.Reason.REVOCATION_UNKNOWN;
import static org.seine.crypto.certificate.CertificateRefused.Reason.REVOKED;
import static org.seine.crypto.certificate.TestAuthority.NOW;
import static org.seine.crypto.certificate.TestAuthority.YEAR;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A verifier that has just found a certificate good finds nothing else good for that reason. */
@DisplayName("One verifier, after it proved a certificate")
class OneVerifierTest {
  private static final UUID UNIT = UUID.fromString("7e57c0de-0000-7000-8000-000000000002");

  private final TestAuthority authority = new TestAuthority();
  private final ChainVerifier verifier = authority.verifier();
  private X509Certificate good;

  @BeforeEach
  void proveOne() throws CertificateRefused {
    good = authority.unit(UNIT, SIGNING).certificate().certificate();
    assertThat(verify(good, authority.lists(), NOW).unit()).isEqualTo(UNIT);
  }

  @Test
  void provesItAgain() throws CertificateRefused {
    assertThat(verify(good, authority.lists(), NOW).unit()).isEqualTo(UNIT);
  }

  @Test
  void refusesItAfterItsEnd() {
    refused(EXPIRED, good, authority.lists(), YEAR.notAfter().plusSeconds(1));
  }

  @Test
  void refusesItOnceAListNamesIt() {
    var line = new Revocation(good.getSerialNumber(), NOW, Revocation.Reason.KEY_COMPROMISE);
    var lists =
        List.of(
            authority.lists().get(0),
            authority.issuer.revocationList(BigInteger.TEN, YEAR, List.of(line)));

    refused(REVOKED, good, lists, NOW);
  }

  @Test
  void refusesItWithAListThatAnotherSignedUnderTheSameName() {
    refused(REVOCATION_UNKNOWN, good, new TestAuthority().lists(), NOW);
  }

  @Test
  void refusesOneThatAnotherSignedUnderTheSameName() throws CertificateRefused {
    var foreign = new TestAuthority().unit(UNIT, SIGNING).certificate().certificate();

    refused(OTHER_AUTHORITY, foreign, authority.lists(), NOW);
  }

  @Test
  void refusesItWithOneBitOfItsSignatureTurned() throws CertificateRefused {
    byte[] der = Certificates.der(good);
    der[der.length - 1] ^= 1;

    refused(OTHER_AUTHORITY, Certificates.read(der), authority.lists(), NOW);
  }

  private UnitCertificate verify(X509Certificate presented, List<X509CRL> lists, Instant instant)
      throws CertificateRefused {
    return verifier.verify(
        presented, List.of(authority.issuer.certificate()), lists, SIGNING, instant);
  }

  private void refused(
      CertificateRefused.Reason reason,
      X509Certificate presented,
      List<X509CRL> lists,
      Instant instant) {
    assertThatExceptionOfType(CertificateRefused.class)
        .isThrownBy(() -> verify(presented, lists, instant))
        .extracting(CertificateRefused::reason)
        .isEqualTo(reason);
  }
}
