package org.seine.crypto.certificate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.certificate.CertificateRefused.Reason;

/**
 * Reads and writes certificates and revocation lists. Bouncy Castle reads them, not the JDK, whose
 * parser knows no composite keys.
 */
public final class Certificates {
  /** Far above any certificate of the profile, which takes about two kilobytes. */
  static final int MAX_CERTIFICATE_BYTES = 16 * 1024;

  /** Some two hundred thousand revoked certificates. */
  static final int MAX_LIST_BYTES = 8 * 1024 * 1024;

  private Certificates() {}

  /**
   * Reads one certificate in DER.
   *
   * @throws CertificateRefused with UNREADABLE if the bytes are no single certificate in DER
   */
  public static X509Certificate read(byte[] der) throws CertificateRefused {
    requireDer(der, MAX_CERTIFICATE_BYTES, "certificate");
    try {
      return (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der));
    } catch (GeneralSecurityException | RuntimeException unreadable) {
      throw new CertificateRefused(Reason.UNREADABLE, "these bytes are no X.509 certificate");
    }
  }

  /**
   * Reads one revocation list in DER.
   *
   * @throws CertificateRefused with UNREADABLE if the bytes are no single list in DER
   */
  public static X509CRL readList(byte[] der) throws CertificateRefused {
    requireDer(der, MAX_LIST_BYTES, "revocation list");
    try {
      return (X509CRL) factory().generateCRL(new ByteArrayInputStream(der));
    } catch (GeneralSecurityException | RuntimeException unreadable) {
      throw new CertificateRefused(Reason.UNREADABLE, "these bytes are no X.509 revocation list");
    }
  }

  /** The certificate's DER bytes. */
  public static byte[] der(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("a parsed certificate has its bytes", impossible);
    }
  }

  /** The list's DER bytes. */
  public static byte[] der(X509CRL list) {
    try {
      return list.getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("a parsed list has its bytes", impossible);
    }
  }

  /** The certificates one after the other as PEM (RFC 7468), the leaf first by convention. */
  public static String pem(X509Certificate... certificates) {
    StringBuilder text = new StringBuilder();
    for (X509Certificate certificate : certificates) {
      text.append(pem("CERTIFICATE", der(certificate)));
    }
    return text.toString();
  }

  /**
   * The first certificate of a PEM text.
   *
   * @throws IOException if there is none that can be read
   */
  public static X509Certificate firstOfPem(String text) throws IOException {
    try (PemReader pem = new PemReader(new StringReader(text))) {
      PemObject first = pem.readPemObject();
      if (first == null) {
        throw new IOException("a certificate in PEM is expected, found none");
      }
      return read(first.getContent());
    } catch (CertificateRefused refused) {
      throw new IOException(refused.getMessage(), refused);
    }
  }

  static String pem(String label, byte[] der) {
    StringWriter text = new StringWriter();
    try (PemWriter pem = new PemWriter(text)) {
      pem.writeObject(new PemObject(label, der));
    } catch (IOException impossible) {
      throw new IllegalStateException("a string can always be written to", impossible);
    }
    return text.toString();
  }

  /** Refuses trailing bytes, indefinite lengths and PEM, which the factory would let pass. */
  private static void requireDer(byte[] bytes, int limit, String what) throws CertificateRefused {
    if (bytes.length > limit) {
      throw new CertificateRefused(
          Reason.UNREADABLE,
          "a %s has at most %d bytes, found %d".formatted(what, limit, bytes.length));
    }
    try {
      byte[] again = ASN1Primitive.fromByteArray(bytes).getEncoded(ASN1Encoding.DER);
      if (!Arrays.equals(bytes, again)) {
        throw new CertificateRefused(
            Reason.UNREADABLE, "a %s in DER is expected, found another encoding".formatted(what));
      }
    } catch (IOException | RuntimeException unreadable) {
      throw new CertificateRefused(
          Reason.UNREADABLE, "a %s in DER is expected, found other bytes".formatted(what));
    }
  }

  private static CertificateFactory factory() throws GeneralSecurityException {
    return CertificateFactory.getInstance("X.509", BouncyCastle.provider());
  }
}
