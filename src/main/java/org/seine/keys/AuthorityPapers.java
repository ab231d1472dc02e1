package org.seine.keys;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;

/**
 * Everything public by which a unit's certificate is checked, as it stands now. An export carries
 * it, so that it verifies years later.
 */
public record AuthorityPapers(
    X509Certificate root, X509Certificate issuer, X509CRL rootList, X509CRL issuerList) {
  static AuthorityPapers of(Issuer row) {
    try {
      return new AuthorityPapers(
          Certificates.read(row.rootCertificate),
          Certificates.read(row.certificate),
          Certificates.readList(row.rootList),
          Certificates.readList(row.list));
    } catch (CertificateRefused altered) {
      throw new KeyRefused();
    }
  }

  /** Both lists. */
  public List<X509CRL> lists() {
    return List.of(rootList, issuerList);
  }
}
