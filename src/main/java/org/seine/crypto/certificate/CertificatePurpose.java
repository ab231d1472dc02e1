package org.seine.crypto.certificate;

import org.bouncycastle.asn1.x509.KeyUsage;

/** What the key of a unit's certificate may be used for. One certificate has one purpose. */
public enum CertificatePurpose {
  /** Signing manifests and addenda: ECDSA on P-384 with SHA-384. */
  SIGNING(KeyUsage.digitalSignature | KeyUsage.nonRepudiation),
  /** Receiving key envelopes: the composite of ML-KEM-1024 and ECDH on P-384. */
  ENCRYPTION(KeyUsage.keyEncipherment);

  private final int usage;

  CertificatePurpose(int usage) {
    this.usage = usage;
  }

  KeyUsage keyUsage() {
    return new KeyUsage(usage);
  }
}
