package org.seine.crypto.signature;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.ChainVerifier;
import org.seine.crypto.certificate.Custody;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.refusal.CertificateExpired;
import org.seine.crypto.refusal.CertificateMalformed;
import org.seine.crypto.refusal.CertificateNotYetValid;
import org.seine.crypto.refusal.CertificateOfAnotherAuthority;
import org.seine.crypto.refusal.CertificateOfWrongPurpose;
import org.seine.crypto.refusal.CertificateRevoked;
import org.seine.crypto.refusal.RevocationUnknown;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.UnknownSuite;

/** Trusts one root, the issuers below it, and the revocation lists at hand. Asks no network. */
public final class RootTrust implements TrustedCertificates {
  private final ChainVerifier verifier;
  private final List<X509Certificate> issuers;
  private final List<X509CRL> lists;

  /**
   * Trusts a root.
   *
   * @param root trusted because the caller says so
   * @param issuers known beside those that a signature carries; not trusted by themselves
   * @param lists revocation lists; not trusted by themselves
   */
  public RootTrust(X509Certificate root, List<X509Certificate> issuers, List<X509CRL> lists) {
    this.verifier = new ChainVerifier(root);
    this.issuers = List.copyOf(issuers);
    this.lists = List.copyOf(lists);
  }

  @Override
  public SignerStanding standing(
      X509Certificate signer, List<X509Certificate> others, Instant signedAt) throws SealRefused {
    List<X509Certificate> candidates = new ArrayList<>(issuers);
    candidates.addAll(others);
    try {
      UnitCertificate unit =
          verifier.verify(signer, candidates, lists, CertificatePurpose.SIGNING, signedAt);
      return new SignerStanding(unit.unit(), words(unit.custody()));
    } catch (CertificateRefused refused) {
      throw named(refused);
    }
  }

  /**
   * Judges the certificate of a receipt: the portal's, for receipts, and good at that time.
   *
   * @throws SealRefused if it does not hold, as for {@link #standing}
   */
  public void requireReceipts(Signed signed) throws SealRefused {
    List<X509Certificate> candidates = new ArrayList<>(issuers);
    candidates.addAll(signed.others());
    try {
      verifier.verifyReceipts(signed.signer(), candidates, lists, signed.signedAt());
    } catch (CertificateRefused refused) {
      throw named(refused);
    }
  }

  private static String words(Custody custody) {
    return switch (custody) {
      case PORTAL_HELD ->
          "the portal's seal on the unit's behalf, made with a key the portal holds";
      case UNIT_HELD -> "the unit's own signature, made with a key that the unit alone holds";
    };
  }

  private static SealRefused named(CertificateRefused refused) {
    String message = String.valueOf(refused.getMessage());
    return switch (refused.reason()) {
      case EXPIRED -> new CertificateExpired(message);
      case NOT_YET_VALID -> new CertificateNotYetValid(message);
      case REVOKED -> new CertificateRevoked(message);
      case OTHER_AUTHORITY -> new CertificateOfAnotherAuthority(message);
      case WRONG_PURPOSE -> new CertificateOfWrongPurpose(message);
      case WRONG_SUITE -> new UnknownSuite(message);
      case REVOCATION_UNKNOWN -> new RevocationUnknown(message);
      case UNREADABLE -> new CertificateMalformed(message);
    };
  }
}
