package org.seine.keys;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.seine.crypto.certificate.Authority;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.Custody;
import org.seine.crypto.certificate.KeyPairs;
import org.seine.crypto.certificate.PrivateKeyHandle;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.certificate.Validity;
import org.seine.keys.vault.WrappedSecret;
import org.seine.web.UuidV7;

/** Makes a portal-held key with its certificate; on a worker, outside any session. */
@ApplicationScoped
class NewKeys {
  static final Duration TERM = Duration.ofDays(365);
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final IssuerOffice office;
  private final OpenVault vault;
  private final Clock clock;

  NewKeys(IssuerOffice office, OpenVault vault, Clock clock) {
    this.office = office;
    this.vault = vault;
    this.clock = clock;
  }

  UnitKey make(Issuer issuer, UUID unit, CertificatePurpose purpose, int keyVersion) {
    KeyPair pair = KeyPairs.forPurpose(purpose);
    try (Authority authority = office.authority(issuer);
        PrivateKeyHandle secret = PrivateKeyHandle.of(pair.getPrivate())) {
      Instant now = clock.instant();
      UnitCertificate certificate =
          authority.certifyUnit(
              unit,
              purpose,
              Custody.PORTAL_HELD,
              pair.getPublic(),
              Validity.from(now.minus(SKEW), TERM));
      return row(certificate, keyVersion, secret, now);
    } catch (CertificateRefused impossible) {
      throw new IllegalStateException("a key just made is of its purpose's kind", impossible);
    }
  }

  private UnitKey row(
      UnitCertificate certificate, int keyVersion, PrivateKeyHandle secret, Instant now) {
    UnitKey key = new UnitKey();
    key.id = UuidV7.at(now);
    key.unit = certificate.unit();
    key.purpose = certificate.purpose();
    key.keyVersion = keyVersion;
    key.custody = certificate.custody();
    key.state = KeyState.CURRENT;
    key.serial = certificate.serial();
    key.certificate = Certificates.der(certificate.certificate());
    key.notBefore = certificate.validity().notBefore();
    key.notAfter = certificate.validity().notAfter();
    WrappedSecret wrapped = vault.wrap(secret, key.context());
    key.wrappedKey = wrapped.bytes();
    key.rootVersion = wrapped.rootVersion();
    return key;
  }
}
