package org.seine.embedded;

import java.nio.file.Path;

/**
 * What a server on localhost shows to prove itself, and what its callers trust; PEM files.
 *
 * @param chain the server's certificate, then its issuer's
 * @param key its private key (PKCS #8), readable by its owner only
 * @param trust the root that its callers trust
 */
public record ServerCertificate(Path chain, Path key, Path trust) {}
