package org.seine.crypto.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.manifest.Addendum;
import org.seine.crypto.manifest.Manifest;
import org.seine.crypto.manifest.Receipt;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.opening.OpenedThing;
import org.seine.crypto.opening.Opening;
import org.seine.crypto.opening.Verdicts;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.OpenedEnvelope;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.refusal.CertificateMalformed;
import org.seine.crypto.refusal.CertificateOfAnotherAuthority;
import org.seine.crypto.refusal.ExportMalformed;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.Verdict;
import org.seine.crypto.signature.RootTrust;

/**
 * One thing with all that proves it, in a folder of its own: verified and opened offline, years
 * later, by its layout alone.
 *
 * <pre>{@code
 * ExportedThing thing = ExportedThing.read(folder);
 * Verdict verdict = thing.verdict(trustedRoot);                  // needs no key; says nothing of frames
 * CoverFacts facts = thing.open(trustedRoot, key, engine, target); // proves every frame
 * }</pre>
 *
 * <p>The root that is trusted comes from the caller. {@link #root} is what the folder says it is:
 * to be compared with one known from elsewhere, by its fingerprint.
 */
public final class ExportedThing {
  private static final int MAX_CERTIFICATE = 16 << 10;
  private static final int MAX_LIST = 8 << 20;
  private static final int MAX_COVER = (8 << 20) + 16;
  private static final int MAX_SMALL = 16 << 10;

  private final Path folder;

  private ExportedThing(Path folder) {
    this.folder = folder;
  }

  /**
   * Looks at a folder.
   *
   * @throws ExportMalformed if it is none
   */
  public static ExportedThing read(Path folder) throws ExportMalformed {
    if (!Files.isDirectory(folder)) {
      throw new ExportMalformed("expected a folder, found none");
    }
    return new ExportedThing(folder);
  }

  /**
   * Proves certificate, signature, manifest, addenda, the receipt if there is one, header and
   * sealed cover. The frames are proved by {@link #open} only, because their digests are sealed.
   *
   * @throws SealRefused with the subclass that names what does not hold
   */
  public Submission verify(X509Certificate trustedRoot) throws IOException {
    return prove(trustedRoot).submission();
  }

  private Proved prove(X509Certificate trustedRoot) throws IOException {
    if (!root().equals(trustedRoot)) {
      throw new CertificateOfAnotherAuthority("expected the trusted root, found another");
    }
    RootTrust trust = new RootTrust(trustedRoot, List.of(issuer()), lists());
    SignedBytes manifest =
        signed(ExportLayout.MANIFEST, Manifest.MAX_BYTES, ExportLayout.SIGNATURE);
    Submission submission = Submission.verify(manifest, addenda(), trust);
    Optional<Receipt> receipt = receipt(submission, trust);
    submission.requireSigned(Header.parse(header()), cover());
    return new Proved(submission, receipt);
  }

  /** Half a receipt is none of the layout: then the absent half is missed. */
  private Optional<Receipt> receipt(Submission submission, RootTrust trust) throws IOException {
    if (!Files.exists(folder.resolve(ExportLayout.RECEIPT))
        && !Files.exists(folder.resolve(ExportLayout.RECEIPT_SIGNATURE))) {
      return Optional.empty();
    }
    SignedBytes receipt =
        signed(ExportLayout.RECEIPT, Receipt.MAX_BYTES, ExportLayout.RECEIPT_SIGNATURE);
    return Optional.of(Receipt.verify(receipt, submission, trust));
  }

  /** The outcome of {@link #verify} in words, the receipt's included. */
  public Verdict verdict(X509Certificate trustedRoot) throws IOException {
    try {
      Proved proved = prove(trustedRoot);
      String taken =
          proved
              .receipt()
              .map(receipt -> "the portal confirms that it took this at " + receipt.time())
              .orElse("no receipt of the portal lies here");
      return Verdict.passed(Verdicts.words(proved.submission()) + "; " + taken);
    } catch (SealRefused refused) {
      return Verdict.of(refused);
    }
  }

  private record Proved(Submission submission, Optional<Receipt> receipt) {}

  /**
   * Proves everything and writes the plaintext. It is written beside the target and moved there
   * after the last frame: what stands under the target's name is proved as a whole.
   *
   * @param target must not exist
   * @return file name and media type as the sender stated them
   * @throws SealRefused with the subclass that names what does not hold; nothing is left behind
   */
  public CoverFacts open(X509Certificate trustedRoot, OpeningKey key, Provider engine, Path target)
      throws IOException {
    Submission submission = verify(trustedRoot);
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (SeekableByteChannel content = Files.newByteChannel(file(ExportLayout.CONTENT));
        OpenedEnvelope envelope = new KeyEnvelopes(new SecureRandom()).open(keyEnvelope(), key);
        OpenedThing thing =
            new Opening(engine)
                .open(submission, header(), cover(), ContentSource.of(content), envelope)) {
      writeWhole(thing, part, target);
      return thing.facts();
    }
  }

  private static void writeWhole(OpenedThing thing, Path part, Path target) throws IOException {
    OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
    try {
      try (out) {
        thing.copyTo(out);
      }
      Files.move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** The root that the folder carries, not trusted. */
  public X509Certificate root() throws IOException {
    return certificate(ExportLayout.ROOT);
  }

  private X509Certificate issuer() throws IOException {
    return certificate(ExportLayout.ISSUER);
  }

  private byte[] header() throws IOException {
    return bytes(ExportLayout.HEADER, MAX_SMALL);
  }

  private byte[] cover() throws IOException {
    return bytes(ExportLayout.COVER, MAX_COVER);
  }

  private byte[] keyEnvelope() throws IOException {
    return bytes(ExportLayout.KEY_ENVELOPE, MAX_SMALL);
  }

  private List<SignedBytes> addenda() throws IOException {
    List<SignedBytes> addenda = new ArrayList<>();
    for (int order = 1; order <= Addendum.MAX_ADDENDA; order++) {
      if (!Files.exists(folder.resolve(ExportLayout.addendum(order)))) {
        break;
      }
      addenda.add(
          signed(
              ExportLayout.addendum(order),
              Addendum.MAX_BYTES,
              ExportLayout.addendumSignature(order)));
    }
    return addenda;
  }

  private SignedBytes signed(String name, int max, String signature) throws IOException {
    return new SignedBytes(bytes(name, max), bytes(signature, MAX_SMALL));
  }

  private X509Certificate certificate(String name) throws IOException {
    try {
      return Certificates.read(bytes(name, MAX_CERTIFICATE));
    } catch (CertificateRefused refused) {
      throw new CertificateMalformed(String.valueOf(refused.getMessage()));
    }
  }

  private List<X509CRL> lists() throws IOException {
    try {
      return List.of(
          Certificates.readList(bytes(ExportLayout.ROOT_LIST, MAX_LIST)),
          Certificates.readList(bytes(ExportLayout.ISSUER_LIST, MAX_LIST)));
    } catch (CertificateRefused refused) {
      throw new CertificateMalformed(String.valueOf(refused.getMessage()));
    }
  }

  private byte[] bytes(String name, int max) throws IOException {
    try (InputStream in = Files.newInputStream(file(name))) {
      byte[] bytes = in.readNBytes(max + 1);
      if (bytes.length > max) {
        throw new ExportMalformed(
            "expected at most %d bytes in %s, found more".formatted(max, name));
      }
      return bytes;
    }
  }

  private Path file(String name) throws ExportMalformed {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new ExportMalformed("expected the file %s, found none".formatted(name));
    }
    return file;
  }
}
