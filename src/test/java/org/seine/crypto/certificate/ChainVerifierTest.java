package org.seine.crypto.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.seine.crypto.certificate.CertificatePurpose.ENCRYPTION;
import static org.seine.crypto.certificate.CertificatePurpose.SIGNING;
import static org.seine.crypto.certificate.CertificateRefused.Reason.EXPIRED;
import static org.seine.crypto.certificate.CertificateRefused.Reason.NOT_YET_VALID;
import static org.seine.crypto.certificate.CertificateRefused.Reason.OTHER_AUTHORITY;
import static org.seine.crypto.certificate.CertificateRefused.Reason.REVOCATION_UNKNOWN;
import static org.seine.crypto.certificate.CertificateRefused.Reason.REVOKED;
import static org.seine.crypto.certificate.CertificateRefused.Reason.WRONG_PURPOSE;
import static org.seine.crypto.certificate.CertificateRefused.Reason.WRONG_SUITE;
import static org.seine.crypto.certificate.TestAuthority.NOW;
import static org.seine.crypto.certificate.TestAuthority.YEAR;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainVerifierTest {
  private static final TestAuthority AUTHORITY = new TestAuthority();
  private static final UUID UNIT = UUID.fromString("7e57c0de-0000-7000-8000-000000000001");

  private final TestAuthority authority = AUTHORITY;

  @Nested
  class Accepts {
    @ParameterizedTest
    @EnumSource(CertificatePurpose.class)
    void aUnitsCertificateForItsPurpose(CertificatePurpose purpose) throws CertificateRefused {
      UnitCertificate presented = authority.unit(UNIT, purpose).certificate();

      UnitCertificate verified = verify(presented, purpose, NOW);

      assertThat(verified.unit()).isEqualTo(UNIT);
      assertThat(verified.purpose()).isEqualTo(purpose);
      assertThat(verified.custody()).isEqualTo(Custody.PORTAL_HELD);
      assertThat(verified.mark()).isEqualTo(Mark.DEMO);
      assertThat(verified.validity()).isEqualTo(YEAR);
    }

    @Test
    void theFirstAndTheLastSecondOfTheValidity() throws CertificateRefused {
      UnitCertificate presented = authority.unit(UNIT, SIGNING).certificate();

      verify(presented, SIGNING, YEAR.notBefore());
      verify(presented, SIGNING, YEAR.notAfter());
    }

    @Test
    void whatWasSignedBeforeAKeyWasSuperseded() throws CertificateRefused {
      TestAuthority own = new TestAuthority();
      UnitCertificate presented = own.unit(UNIT, SIGNING).certificate();
      own.revoke(presented, NOW, Revocation.Reason.SUPERSEDED);

      own.verifier()
          .verify(
              presented.certificate(),
              List.of(own.issuer.certificate()),
              own.lists(),
              SIGNING,
              NOW.minusSeconds(1));
    }

    @Test
    void aCertificateThatWasWrittenAndReadAgain() throws CertificateRefused {
      UnitCertificate presented = authority.unit(UNIT, ENCRYPTION).certificate();

      X509Certificate again = Certificates.read(Certificates.der(presented.certificate()));

      assertThat(verify(UnitCertificate.of(again), ENCRYPTION, NOW).unit()).isEqualTo(UNIT);
    }
  }

  @Nested
  class Refuses {
    @Test
    void anInstantAfterTheEnd() throws CertificateRefused {
      UnitCertificate presented = authority.unit(UNIT, SIGNING, days(-1, 1)).certificate();

      refused(EXPIRED, presented, SIGNING, NOW.plus(Duration.ofDays(2)));
    }

    @Test
    void anInstantBeforeTheBeginning() throws CertificateRefused {
      UnitCertificate presented = authority.unit(UNIT, SIGNING, days(1, 2)).certificate();

      refused(NOT_YET_VALID, presented, SIGNING, NOW);
    }

    @Test
    void aRevokedCertificateFromTheInstantOfRevocation() throws CertificateRefused {
      TestAuthority own = new TestAuthority();
      UnitCertificate presented = own.unit(UNIT, SIGNING).certificate();
      own.revoke(presented, NOW, Revocation.Reason.SUPERSEDED);

      refused(REVOKED, own, presented, own.lists(), SIGNING, NOW);
    }

    @Test
    void aCompromisedKeyEvenBeforeItWasReported() throws CertificateRefused {
      TestAuthority own = new TestAuthority();
      UnitCertificate presented = own.unit(UNIT, SIGNING).certificate();
      own.revoke(presented, NOW, Revocation.Reason.KEY_COMPROMISE);

      refused(REVOKED, own, presented, own.lists(), SIGNING, NOW.minusSeconds(3600));
    }

    @Test
    void aRevokedIssuer() throws CertificateRefused {
      UnitCertificate presented = authority.unit(UNIT, SIGNING).certificate();
      Revocation line =
          new Revocation(
              authority.issuer.certificate().getSerialNumber(),
              NOW,
              Revocation.Reason.CESSATION_OF_OPERATION);
      List<X509CRL> lists =
          List.of(
              authority.root.revocationList(BigInteger.TWO, YEAR, List.of(line)),
              authority.lists().get(1));

      refused(REVOKED, authority, presented, lists, SIGNING, NOW);
    }

    @Test
    void aCertificateOfAnotherAuthority() throws CertificateRefused {
      TestAuthority other = new TestAuthority();
      UnitCertificate presented = other.unit(UNIT, SIGNING).certificate();

      refused(OTHER_AUTHORITY, authority, presented, other.lists(), SIGNING, NOW);
    }

    @Test
    void anotherAuthoritysIssuerOfTheSameName() throws CertificateRefused {
      TestAuthority other = new TestAuthority();
      UnitCertificate presented = other.unit(UNIT, SIGNING).certificate();

      assertThatExceptionOfType(CertificateRefused.class)
          .isThrownBy(
              () ->
                  authority
                      .verifier()
                      .verify(
                          presented.certificate(),
                          List.of(other.issuer.certificate(), authority.issuer.certificate()),
                          authority.lists(),
                          SIGNING,
                          NOW))
          .extracting(CertificateRefused::reason)
          .isEqualTo(OTHER_AUTHORITY);
    }

    @Test
    void aUnitThatIssuesForAnotherUnit() throws CertificateRefused {
      TestAuthority.UnitKey signer = authority.unit(UNIT, SIGNING);
      Authority usurper =
          new Authority(new CertifiedKey(signer.certificate().certificate(), signer.privateKey()));
      UnitCertificate presented =
          usurper.certifyUnit(
              UUID.randomUUID(), SIGNING, Custody.UNIT_HELD, KeyPairs.p384().getPublic(), YEAR);

      assertThatExceptionOfType(CertificateRefused.class)
          .isThrownBy(
              () ->
                  authority
                      .verifier()
                      .verify(
                          presented.certificate(),
                          List.of(signer.certificate().certificate()),
                          authority.lists(),
                          SIGNING,
                          NOW))
          .extracting(CertificateRefused::reason)
          .isEqualTo(OTHER_AUTHORITY);
    }

    @Test
    void aCertificateOfTheOtherPurpose() throws CertificateRefused {
      refused(WRONG_PURPOSE, authority.unit(UNIT, SIGNING).certificate(), ENCRYPTION, NOW);
      refused(WRONG_PURPOSE, authority.unit(UNIT, ENCRYPTION).certificate(), SIGNING, NOW);
    }

    @Test
    void aServersCertificate() {
      CertifiedKey server = authority.issuer.certifyServer(List.of("localhost"), YEAR);

      assertThatExceptionOfType(CertificateRefused.class)
          .isThrownBy(() -> UnitCertificate.of(server.certificate()))
          .extracting(CertificateRefused::reason)
          .isEqualTo(WRONG_PURPOSE);
    }

    @Test
    void aKeyOfAnotherSuite() {
      KeyPair signing = KeyPairs.forPurpose(SIGNING);

      assertThatExceptionOfType(CertificateRefused.class)
          .isThrownBy(
              () ->
                  authority.issuer.certifyUnit(
                      UNIT, ENCRYPTION, Custody.PORTAL_HELD, signing.getPublic(), YEAR))
          .extracting(CertificateRefused::reason)
          .isEqualTo(WRONG_SUITE);
    }

    @Test
    void aCertificateOutsideTheProfile() {
      KeyPair pair = KeyPairs.p384();
      X509Certificate presented =
          new SignedCertificate(
                  Names.subject(authority.issuer.certificate()),
                  new X500Name("CN=nobody"),
                  pair.getPublic(),
                  YEAR)
              .under(authority.issuer.certificate().getPublicKey())
              .with(Extension.basicConstraints, true, new BasicConstraints(false))
              .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
              .by(authority.issuer.certifiedKey().privateKey().key());

      assertThatExceptionOfType(CertificateRefused.class)
          .isThrownBy(() -> UnitCertificate.of(presented))
          .extracting(CertificateRefused::reason)
          .isEqualTo(WRONG_PURPOSE);
    }

    @Test
    void toGuessWithoutARevocationList() throws CertificateRefused {
      UnitCertificate presented = authority.unit(UNIT, SIGNING).certificate();

      refused(REVOCATION_UNKNOWN, authority, presented, List.of(), SIGNING, NOW);
      refused(
          REVOCATION_UNKNOWN, authority, presented, authority.lists().subList(0, 1), SIGNING, NOW);
    }

    @Test
    void aListThatHadRunOut() throws CertificateRefused {
      UnitCertificate presented = authority.unit(UNIT, SIGNING).certificate();
      List<X509CRL> lists =
          List.of(
              authority.lists().get(0),
              authority.issuer.revocationList(BigInteger.TWO, days(-1, 1), List.of()));

      refused(
          REVOCATION_UNKNOWN,
          authority,
          presented,
          lists,
          SIGNING,
          NOW.plus(Duration.ofDays(1)).plusSeconds(1));
    }

    @Test
    void aListOfAnotherAuthority() throws CertificateRefused {
      UnitCertificate presented = authority.unit(UNIT, SIGNING).certificate();

      refused(REVOCATION_UNKNOWN, authority, presented, new TestAuthority().lists(), SIGNING, NOW);
    }
  }

  private UnitCertificate verify(
      UnitCertificate presented, CertificatePurpose purpose, Instant instant)
      throws CertificateRefused {
    return authority
        .verifier()
        .verify(
            presented.certificate(),
            List.of(authority.issuer.certificate()),
            authority.lists(),
            purpose,
            instant);
  }

  private void refused(
      CertificateRefused.Reason reason,
      UnitCertificate presented,
      CertificatePurpose purpose,
      Instant instant) {
    refused(reason, authority, presented, authority.lists(), purpose, instant);
  }

  private static void refused(
      CertificateRefused.Reason reason,
      TestAuthority by,
      UnitCertificate presented,
      List<X509CRL> lists,
      CertificatePurpose purpose,
      Instant instant) {
    assertThatExceptionOfType(CertificateRefused.class)
        .isThrownBy(
            () ->
                by.verifier()
                    .verify(
                        presented.certificate(),
                        List.of(by.issuer.certificate()),
                        lists,
                        purpose,
                        instant))
        .extracting(CertificateRefused::reason)
        .isEqualTo(reason);
  }

  private static Validity days(int from, int to) {
    return new Validity(NOW.plus(Duration.ofDays(from)), NOW.plus(Duration.ofDays(to)));
  }
}
