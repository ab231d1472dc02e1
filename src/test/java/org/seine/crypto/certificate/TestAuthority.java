package org.seine.crypto.certificate;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A small authority with one root, one issuer and their lists, valid around {@link #NOW}. */
public final class TestAuthority {
  /** The instant that the tests live in. */
  public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  /** Valid from a day before {@link #NOW} for a year. */
  public static final Validity YEAR =
      Validity.from(NOW.minus(Duration.ofDays(1)), Duration.ofDays(366));

  public final Authority root = Authority.newRoot(Mark.DEMO, YEAR);
  public final Authority issuer = root.certifyIssuer("Seine Issuer", YEAR);
  private final List<Revocation> revoked = new ArrayList<>();

  /** A key of a unit with its certificate. */
  public record UnitKey(UnitCertificate certificate, PrivateKeyHandle privateKey) {}

  /** A new key of a unit, portal-held and valid around now. */
  public UnitKey unit(UUID unit, CertificatePurpose purpose) throws CertificateRefused {
    return unit(unit, purpose, YEAR);
  }

  /** A new portal-held key of a unit. */
  public UnitKey unit(UUID unit, CertificatePurpose purpose, Validity validity)
      throws CertificateRefused {
    KeyPair pair = KeyPairs.forPurpose(purpose);
    return new UnitKey(
        issuer.certifyUnit(unit, purpose, Custody.PORTAL_HELD, pair.getPublic(), validity),
        PrivateKeyHandle.of(pair.getPrivate()));
  }

  /** Puts a certificate on the issuer's list. */
  public void revoke(UnitCertificate certificate, Instant at, Revocation.Reason reason) {
    revoked.add(new Revocation(certificate.certificate().getSerialNumber(), at, reason));
  }

  /** The lists of root and issuer, current for the year. */
  public List<X509CRL> lists() {
    return List.of(
        root.revocationList(BigInteger.ONE, YEAR, List.of()),
        issuer.revocationList(BigInteger.TWO, YEAR, revoked));
  }

  /** A verifier that trusts this root. */
  public ChainVerifier verifier() {
    return new ChainVerifier(root.certificate());
  }
}
