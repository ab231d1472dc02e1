package org.seine.crypto.certificate;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.util.IPAddress;

/**
 * An authority with its key at hand: a root, which certifies issuers, or an issuer, which certifies
 * units and servers. It signs what it is asked to sign; who may ask is decided elsewhere.
 *
 * <p>A root's key is needed for {@link #certifyIssuer} and for its own list only and can be kept
 * offline otherwise.
 */
public final class Authority implements AutoCloseable {
  private static final KeyUsage AUTHORITY_USAGE =
      new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign);

  private final CertifiedKey self;

  /** The authority that this certificate and its key make. */
  public Authority(CertifiedKey self) {
    this.self = self;
  }

  /** A new root that certifies itself. */
  public static Authority newRoot(Mark mark, Validity validity) {
    KeyPair pair = KeyPairs.p384();
    X500Name name = mark.name("Seine Root");
    X509Certificate certificate =
        new SignedCertificate(name, name, pair.getPublic(), validity)
            .with(Extension.basicConstraints, true, new BasicConstraints(1))
            .with(Extension.keyUsage, true, AUTHORITY_USAGE)
            .by(pair.getPrivate());
    return new Authority(new CertifiedKey(certificate, PrivateKeyHandle.of(pair.getPrivate())));
  }

  /**
   * Certifies a new issuer with a fresh key.
   *
   * @param name tells issuers of one root apart, for instance "Seine Issuer"
   */
  public Authority certifyIssuer(String name, Validity validity) {
    KeyPair pair = KeyPairs.p384();
    X509Certificate certificate =
        under(mark().name(name), pair.getPublic(), validity)
            .with(Extension.basicConstraints, true, new BasicConstraints(0))
            .with(Extension.keyUsage, true, AUTHORITY_USAGE)
            .by(self.privateKey().key());
    return new Authority(new CertifiedKey(certificate, PrivateKeyHandle.of(pair.getPrivate())));
  }

  /**
   * Certifies a unit's key for one purpose.
   *
   * @throws CertificateRefused with WRONG_SUITE if the key is not of the purpose's kind
   */
  public UnitCertificate certifyUnit(
      UUID unit, CertificatePurpose purpose, Custody custody, PublicKey key, Validity validity)
      throws CertificateRefused {
    Suites.requireKey(key, purpose);
    GeneralName name =
        new GeneralName(GeneralName.uniformResourceIdentifier, UnitCertificate.nameOf(unit));
    PolicyInformation policy = new PolicyInformation(custody.identifier());
    return UnitCertificate.of(
        under(new X500Name("O=Seine,CN=" + unit), key, validity)
            .with(Extension.basicConstraints, true, new BasicConstraints(false))
            .with(Extension.keyUsage, true, purpose.keyUsage())
            .with(Extension.certificatePolicies, false, new CertificatePolicies(policy))
            .with(Extension.subjectAlternativeName, false, new GeneralNames(name))
            .by(self.privateKey().key()));
  }

  /**
   * Certifies a key with which the portal signs receipts, and nothing else.
   *
   * @throws CertificateRefused with WRONG_SUITE if it is no P-384 key
   */
  public X509Certificate certifyReceipts(PublicKey key, Validity validity)
      throws CertificateRefused {
    ReceiptCertificate.requireKey(key);
    return ReceiptCertificate.profiled(under(mark().name("Seine Receipts"), key, validity))
        .by(self.privateKey().key());
  }

  /**
   * Certifies a new key of a TLS server.
   *
   * @param hosts names and addresses under which it is reached, at least one
   */
  public CertifiedKey certifyServer(Collection<String> hosts, Validity validity) {
    if (hosts.isEmpty()) {
      throw new IllegalArgumentException("a server has at least one name, found none");
    }
    KeyPair pair = KeyPairs.p384();
    ASN1EncodableVector names = new ASN1EncodableVector();
    for (String host : hosts) {
      boolean address = IPAddress.isValid(host);
      names.add(new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, host));
    }
    String first = hosts.iterator().next();
    X509Certificate certificate =
        under(new X500Name("O=Seine,CN=" + first), pair.getPublic(), validity)
            .with(Extension.basicConstraints, true, new BasicConstraints(false))
            .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
            .with(
                Extension.extendedKeyUsage,
                false,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
            .with(
                Extension.subjectAlternativeName,
                false,
                GeneralNames.getInstance(new DERSequence(names)))
            .by(self.privateKey().key());
    return new CertifiedKey(certificate, PrivateKeyHandle.of(pair.getPrivate()));
  }

  /**
   * Issues the list of everything this authority ever revoked.
   *
   * @param number higher than that of every list before
   * @param currency from when to when the list may be relied on
   */
  public X509CRL revocationList(BigInteger number, Validity currency, List<Revocation> revoked) {
    return RevocationLists.issue(self, number, currency, revoked);
  }

  /** The authority's own certificate. */
  public X509Certificate certificate() {
    return self.certificate();
  }

  /** The authority's certificate and key, for storing them. */
  public CertifiedKey certifiedKey() {
    return self;
  }

  /** Whether this authority was made for a demonstration. */
  public Mark mark() {
    return Mark.of(Names.subject(self.certificate()));
  }

  /** Destroys the key; the certificate stays valid. */
  @Override
  public void close() {
    self.close();
  }

  private SignedCertificate under(X500Name subject, PublicKey key, Validity validity) {
    return new SignedCertificate(Names.subject(self.certificate()), subject, key, validity)
        .under(self.certificate().getPublicKey());
  }
}
