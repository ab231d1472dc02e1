package org.seine.crypto.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.UUID;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.PrivateKeyHandle;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.signature.SigningKey;

/** The keys of the golden files: test keys, published here, which protect nothing. */
public record GoldenKeys(Path keys) {
  X509Certificate root() throws IOException {
    return certificate("root.crt");
  }

  X509Certificate issuer() throws IOException {
    return certificate("issuer.crt");
  }

  /** The id of one of the units. */
  public UUID unit(String name) throws IOException {
    try {
      return UnitCertificate.of(certificate(name + "-encryption.crt")).unit();
    } catch (CertificateRefused e) {
      throw new IOException(e);
    }
  }

  X509Certificate encryption(String name) throws IOException {
    return certificate(name + "-encryption.crt");
  }

  /** Opens as one of the units. */
  public OpeningKey openingKey(String name) throws IOException {
    return new OpeningKey(encryption(name), key(name + "-encryption.p8"));
  }

  /** Signs as one of the units. */
  public SigningKey signingKey(String name) throws IOException {
    return new SigningKey(
        key(name + "-signing.p8"), certificate(name + "-signing.crt"), List.of(issuer()));
  }

  private PrivateKeyHandle key(String file) throws IOException {
    return PrivateKeyHandle.owning(Files.readAllBytes(keys.resolve(file)));
  }

  private X509Certificate certificate(String file) throws IOException {
    try {
      return Certificates.read(Files.readAllBytes(keys.resolve(file)));
    } catch (CertificateRefused e) {
      throw new IOException(e);
    }
  }
}
