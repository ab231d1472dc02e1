package org.seine.production;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** Finds the marks that a demonstration leaves on what it makes. */
final class DemoMarks {
  /** The comment that the embedded PostgreSQL sets on the portal's schema. */
  static final String DATABASE_COMMENT =
      "select coalesce(obj_description('public'::regnamespace, 'pg_namespace'), '')";

  private DemoMarks() {}

  /** Whether a folder, or one above it, is the data folder of a demonstration. */
  static boolean inDemoFolder(Optional<Path> folder) throws IOException {
    for (Path place = folder.map(Path::toAbsolutePath).orElse(null);
        place != null;
        place = place.getParent()) {
      Path card = place.resolve("seine.properties");
      if (Files.isRegularFile(card)
          && Files.readString(card, StandardCharsets.ISO_8859_1).contains("mark=DEMO")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the root certificate of an authority names a demonstration. */
  static boolean onAuthority(Optional<Path> folder) throws IOException {
    Path root = folder.map(place -> place.resolve("root.crt")).orElse(null);
    if (root == null || !Files.exists(root)) {
      return false;
    }
    try (InputStream file = Files.newInputStream(root)) {
      X509Certificate certificate =
          (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(file);
      return certificate.getSubjectX500Principal().getName().contains("OU=DEMO");
    } catch (CertificateException e) {
      throw new IOException("root.crt cannot be read", e);
    }
  }
}
