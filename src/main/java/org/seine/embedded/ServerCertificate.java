package org.seine.embedded;

import java.nio.file.Path;

/**
 * What a server on localhost shows to prove itself, and what its callers trust.
 *
 * @param keyStore PKCS#12 with the private key and its certificate
 * @param password opens the key store
 * @param trust PEM file with the certificate that signed it
 */
public record ServerCertificate(Path keyStore, String password, Path trust) {
  @Override
  public String toString() {
    return "server certificate in " + keyStore;
  }
}
