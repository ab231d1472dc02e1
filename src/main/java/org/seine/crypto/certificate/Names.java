package org.seine.crypto.certificate;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x500.X500Name;

/** Distinguished names as they stand in a certificate, without a detour over text. */
final class Names {
  private Names() {}

  static X500Name subject(X509Certificate certificate) {
    return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
  }

  static X500Name issuer(X509Certificate certificate) {
    return X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
  }
}
