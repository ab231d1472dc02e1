package org.seine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.export.ExportedThing;

/**
 * The root that a verification trusts: one named by the person, or the folder's own, said aloud.
 */
final class TrustedRoot {
  private TrustedRoot() {}

  static X509Certificate of(@Nullable Path named, ExportedThing thing, PrintWriter out)
      throws IOException, CannotDo {
    if (named != null) {
      return read(named);
    }
    X509Certificate root = thing.root();
    out.println(
        "Trusting the root that the folder brings along. Compare its SHA-256 fingerprint with one");
    out.println("that you know from elsewhere, or name a root with --root:");
    out.println("  " + fingerprint(root));
    return root;
  }

  private static X509Certificate read(Path file) throws IOException, CannotDo {
    if (!Files.isRegularFile(file)) {
      throw new CannotDo("%s is no file with a certificate.".formatted(file));
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      return bytes.length > 0 && bytes[0] == '-'
          ? Certificates.firstOfPem(Files.readString(file))
          : Certificates.read(bytes);
    } catch (CertificateRefused refused) {
      throw new CannotDo("%s is no certificate in DER or PEM.".formatted(file));
    }
  }

  private static String fingerprint(X509Certificate root) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Certificates.der(root));
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
