package org.seine.crypto.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The authority of one installation as files in a folder.
 *
 * <ul>
 *   <li>{@code root.crt}, {@code root.crl}: the root's certificate and list, in clear;
 *   <li>{@code root.p12}: the root's key. It can be taken offline; then {@link #root()} refuses;
 *   <li>{@code tls-issuer.crt}, {@code tls-issuer.p12}: the issuer of the local TLS servers.
 * </ul>
 *
 * <p>Both key files are under a secret that lies in a file outside this folder.
 */
public final class LocalAuthority {
  private static final Duration ROOT_TERM = Duration.ofDays(20 * 365);
  private static final Duration ISSUER_TERM = Duration.ofDays(5 * 365);
  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final String ROOT = "root";
  private static final String TLS_ISSUER = "tls-issuer";

  private final Path folder;
  private final Path secretFile;

  private LocalAuthority(Path folder, Path secretFile) {
    this.folder = folder;
    this.secretFile = secretFile;
  }

  /**
   * Opens the authority in a folder, or makes a new one if the folder holds none.
   *
   * @param secretFile the secret, outside the folder; made with 256 random bits if absent
   * @throws IOException if a file cannot be read or written
   */
  public static LocalAuthority openOrCreate(Path folder, Path secretFile, Mark mark, Clock clock)
      throws IOException {
    LocalAuthority authority = new LocalAuthority(folder, secretFile);
    if (!Files.exists(folder.resolve("root.crt"))) {
      authority.create(mark, clock.instant());
    }
    return authority;
  }

  /**
   * The root with its key, for certifying an issuer; the caller closes it.
   *
   * @throws NoSuchFileException if the root's key has been taken offline
   */
  public Authority root() throws IOException {
    return load(ROOT);
  }

  /** The root's certificate: what everybody is to trust. */
  public X509Certificate rootCertificate() throws IOException {
    try {
      return Certificates.read(Files.readAllBytes(folder.resolve("root.crt")));
    } catch (CertificateRefused unreadable) {
      throw new IOException("root.crt: " + unreadable.getMessage(), unreadable);
    }
  }

  /** The root's list: which issuers it has revoked. */
  public X509CRL rootList() throws IOException {
    try {
      return Certificates.readList(Files.readAllBytes(folder.resolve("root.crl")));
    } catch (CertificateRefused unreadable) {
      throw new IOException("root.crl: " + unreadable.getMessage(), unreadable);
    }
  }

  Authority tlsIssuer() throws IOException {
    return load(TLS_ISSUER);
  }

  private void create(Mark mark, Instant now) throws IOException {
    OwnerOnlyFile.createFolder(folder);
    if (!Files.exists(secretFile)) {
      OwnerOnlyFile.createFolder(OwnerOnlyFile.folderOf(secretFile));
      OwnerOnlyFile.replace(secretFile, newSecret());
    }
    Instant from = now.minus(SKEW);
    try (Authority root = Authority.newRoot(mark, Validity.from(from, ROOT_TERM));
        Authority tls = root.certifyIssuer("Seine TLS", Validity.from(from, ISSUER_TERM))) {
      store(TLS_ISSUER, tls);
      store(ROOT, root);
      Validity currency = Validity.from(from, ROOT_TERM);
      OwnerOnlyFile.replace(
          folder.resolve("root.crl"),
          Certificates.der(root.revocationList(BigInteger.ONE, currency, List.of())));
      // Last, because its presence says that the authority is complete.
      OwnerOnlyFile.replace(folder.resolve("root.crt"), Certificates.der(root.certificate()));
    }
  }

  private void store(String name, Authority authority) throws IOException {
    KeyFile.Entry entry =
        new KeyFile.Entry(authority.certifiedKey().privateKey(), List.of(authority.certificate()));
    OwnerOnlyFile.replace(
        folder.resolve(name + ".p12"), KeyFile.write(Map.of(name, entry), secret()));
  }

  private Authority load(String name) throws IOException {
    try {
      KeyFile.Entry entry =
          KeyFile.read(Files.readAllBytes(folder.resolve(name + ".p12")), secret()).get(name);
      if (entry == null) {
        throw new IOException(name + ".p12 holds no key of that name");
      }
      return new Authority(new CertifiedKey(entry.certificate(), entry.privateKey()));
    } catch (KeyFile.Refused refused) {
      throw new IOException(name + ".p12: " + refused.getMessage(), refused);
    }
  }

  private char[] secret() throws IOException {
    return Files.readString(secretFile).strip().toCharArray();
  }

  private static byte[] newSecret() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(random)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
