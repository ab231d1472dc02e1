package org.seine.crypto.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;

/**
 * TLS certificates of the servers on this machine, from the installation's own authority, so that
 * pages, portal and Keycloak speak TLS before anybody has configured anything.
 */
public final class LocalTls {
  private static final Duration TERM = Duration.ofDays(90);
  private static final Duration RENEW_BEFORE = Duration.ofDays(30);
  private static final Duration SKEW = Duration.ofMinutes(5);

  private LocalTls() {}

  /** Where the PEM files of one server lie. */
  public record ServerFiles(Path chain, Path key, Path root) {}

  /**
   * Makes sure that a server has a certificate of at least thirty more days, and says where.
   *
   * @param authority the installation's authority
   * @param folder where {@code name.crt} (leaf and issuer), {@code name.key} (PKCS #8, readable by
   *     its owner alone) and {@code root.crt} are written
   * @param hosts names and addresses under which the server is reached
   * @throws IOException if a file cannot be read or written
   */
  public static ServerFiles issue(
      LocalAuthority authority, Path folder, String name, Collection<String> hosts, Clock clock)
      throws IOException {
    ServerFiles files =
        new ServerFiles(
            folder.resolve(name + ".crt"),
            folder.resolve(name + ".key"),
            folder.resolve("root.crt"));
    Instant now = clock.instant();
    if (!isFresh(files, authority.rootCertificate(), now)) {
      OwnerOnlyFile.createFolder(folder);
      write(files, authority, hosts, now);
    }
    return files;
  }

  private static void write(
      ServerFiles files, LocalAuthority authority, Collection<String> hosts, Instant now)
      throws IOException {
    try (Authority issuer = authority.tlsIssuer();
        CertifiedKey server =
            issuer.certifyServer(hosts, Validity.from(now.minus(SKEW), TERM.plus(SKEW)))) {
      byte[] pkcs8 = server.privateKey().exposeEncoded();
      try {
        OwnerOnlyFile.replace(files.key(), ascii(Certificates.pem("PRIVATE KEY", pkcs8)));
      } finally {
        Arrays.fill(pkcs8, (byte) 0);
      }
      OwnerOnlyFile.replace(files.root(), ascii(Certificates.pem(authority.rootCertificate())));
      OwnerOnlyFile.replace(
          files.chain(), ascii(Certificates.pem(server.certificate(), issuer.certificate())));
    }
  }

  private static boolean isFresh(ServerFiles files, X509Certificate root, Instant now)
      throws IOException {
    if (!Files.exists(files.chain())
        || !Files.exists(files.key())
        || !Files.exists(files.root())
        || !Files.readString(files.root()).equals(Certificates.pem(root))) {
      return false;
    }
    Instant end =
        Certificates.firstOfPem(Files.readString(files.chain())).getNotAfter().toInstant();
    return now.plus(RENEW_BEFORE).isBefore(end);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
