package org.seine.crypto.certificate;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import org.seine.crypto.certificate.CertificateRefused.Reason;

/**
 * Checks that a unit's certificate was good at an instant: root, one issuer, the unit's
 * certificate; nothing longer and nothing shorter.
 *
 * <p>It guarantees the signatures up to the given root, the profile, the key's kind, the validity
 * of all three and that none stood on a revocation list. It never asks the network. It does not
 * decide whether the root deserves trust. As long as it lives it checks no signature of the same
 * certificate or list twice; all else it judges anew for each instant. Safe for use by several
 * threads.
 */
public final class ChainVerifier {
  private final X509Certificate root;
  private final ProvedSignatures signatures = new ProvedSignatures();

  /** Trusts this root and nothing else. */
  public ChainVerifier(X509Certificate root) {
    this.root = root;
  }

  /**
   * Checks one certificate.
   *
   * @param presented the certificate that somebody relies on
   * @param issuers candidates for its issuer, in any order, themselves not trusted
   * @param lists revocation lists of root and issuer, in any order, themselves not trusted
   * @param purpose what it is relied on for
   * @param instant when it is, or was, relied on
   * @return what the certificate states, now known to be true
   * @throws CertificateRefused with the reason; the order of the checks is that of the reasons in
   *     docs/formats/certificates-v1.md
   */
  public UnitCertificate verify(
      X509Certificate presented,
      Collection<X509Certificate> issuers,
      Collection<X509CRL> lists,
      CertificatePurpose purpose,
      Instant instant)
      throws CertificateRefused {
    X509Certificate issuer = issuerOf(presented, issuers);
    UnitCertificate unit = UnitCertificate.of(presented);
    if (unit.purpose() != purpose) {
      throw new CertificateRefused(
          Reason.WRONG_PURPOSE,
          "a certificate for %s is expected, found one for %s".formatted(purpose, unit.purpose()));
    }
    requireInForce("unit's certificate", presented, issuer, lists, instant);
    return unit;
  }

  /**
   * Checks a certificate of the portal for receipts, in the same order.
   *
   * @throws CertificateRefused with the reason
   */
  public void verifyReceipts(
      X509Certificate presented,
      Collection<X509Certificate> issuers,
      Collection<X509CRL> lists,
      Instant instant)
      throws CertificateRefused {
    X509Certificate issuer = issuerOf(presented, issuers);
    ReceiptCertificate.require(presented);
    requireInForce("portal's certificate", presented, issuer, lists, instant);
  }

  private void requireInForce(
      String whose,
      X509Certificate presented,
      X509Certificate issuer,
      Collection<X509CRL> lists,
      Instant instant)
      throws CertificateRefused {
    requireInTime("root", root, instant);
    requireInTime("issuer's certificate", issuer, instant);
    requireInTime(whose, presented, instant);
    RevocationLists.requireNotRevoked(issuer, root, lists, instant, signatures);
    RevocationLists.requireNotRevoked(presented, issuer, lists, instant, signatures);
  }

  private X509Certificate issuerOf(
      X509Certificate presented, Collection<X509Certificate> candidates) throws CertificateRefused {
    for (X509Certificate candidate : candidates) {
      if (isSigned(presented, candidate)
          && isSigned(candidate, root)
          && isAuthority(candidate, 0)
          && isAuthority(root, 1)) {
        Suites.requireSignature(presented.getSigAlgOID());
        Suites.requireSignature(candidate.getSigAlgOID());
        Suites.requireAuthority(candidate);
        Suites.requireAuthority(root);
        return candidate;
      }
    }
    throw new CertificateRefused(
        Reason.OTHER_AUTHORITY,
        "a certificate below the trusted root is expected, found one of another authority");
  }

  private static boolean isAuthority(X509Certificate certificate, int depth) {
    boolean[] usage = certificate.getKeyUsage();
    return certificate.getBasicConstraints() == depth && usage != null && usage[5] && usage[6];
  }

  private boolean isSigned(X509Certificate certificate, X509Certificate by) {
    return certificate.getIssuerX500Principal().equals(by.getSubjectX500Principal())
        && signatures.isSigned(certificate, by);
  }

  private static void requireInTime(String whose, X509Certificate certificate, Instant instant)
      throws CertificateRefused {
    if (instant.isBefore(certificate.getNotBefore().toInstant())) {
      throw new CertificateRefused(
          Reason.NOT_YET_VALID,
          "the %s is valid from %s, asked for %s"
              .formatted(whose, certificate.getNotBefore().toInstant(), instant));
    }
    if (instant.isAfter(certificate.getNotAfter().toInstant())) {
      throw new CertificateRefused(
          Reason.EXPIRED,
          "the %s is valid until %s, asked for %s"
              .formatted(whose, certificate.getNotAfter().toInstant(), instant));
    }
  }
}
