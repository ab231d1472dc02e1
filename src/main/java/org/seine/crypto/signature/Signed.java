package org.seine.crypto.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * What a signature that fits its bytes says of itself. Whether the certificate is to be trusted is
 * another question: {@link TrustedCertificates}.
 *
 * @param signer the certificate whose key made it
 * @param others the other certificates it carries
 * @param signedAt the time the signer states
 */
public record Signed(X509Certificate signer, List<X509Certificate> others, Instant signedAt) {}
