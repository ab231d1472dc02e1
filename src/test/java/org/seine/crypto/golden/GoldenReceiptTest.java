package org.seine.crypto.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.seine.crypto.FixedRandom;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.certificate.PrivateKeyHandle;
import org.seine.crypto.export.ExportLayout;
import org.seine.crypto.export.ExportedThing;
import org.seine.crypto.manifest.Receipt;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.refusal.Verdict;
import org.seine.crypto.signature.RootTrust;
import org.seine.crypto.signature.SigningKey;

/**
 * Pins the stored bytes of receipts. When one of these fails, receipts that lie with units already
 * would no longer hold.
 */
class GoldenReceiptTest {
  static final Path GOLDEN = Path.of("src/test/resources/golden/receipt-v1");
  private static final Path KEYS = GOLDEN.resolve("keys");

  @Test
  void verifiesWhatWasStored() throws IOException {
    Verdict verdict =
        ExportedThing.read(GOLDEN.resolve("body")).verdict(new GoldenKeys(KEYS).root());
    assertThat(verdict.indication().name()).as(verdict.words()).isEqualTo("PASSED");
    assertThat(verdict.words())
        .endsWith("; the portal confirms that it took this at 2026-11-21T12:00:05Z");
  }

  @Test
  void todaysCodeWritesTheSameBytes() throws IOException, CertificateRefused {
    Map<String, byte[]> written = files(KEYS);
    Map<String, byte[]> stored = new TreeMap<>();
    for (String name : written.keySet()) {
      stored.put(name, Files.readAllBytes(GOLDEN.resolve(name)));
    }
    assertThat(written).usingRecursiveComparison().isEqualTo(stored);
  }

  /** The body of the golden story of these keys, with the portal's receipt. */
  static Map<String, byte[]> files(Path folder) throws IOException, CertificateRefused {
    RootTrust trust = trust(folder);
    Map<String, byte[]> files = new TreeMap<>(new GoldenStory(folder).files(trust));
    files.keySet().removeIf(name -> !name.startsWith("body"));
    SignedBytes manifest =
        new SignedBytes(
            files.get("body/" + ExportLayout.MANIFEST),
            files.get("body/" + ExportLayout.SIGNATURE));
    Submission submission = Submission.verify(manifest, List.of(), trust);
    SecureRandom random = new FixedRandom("seine golden receipt-v1");
    SignedBytes receipt =
        Receipt.of(submission.manifest(), submission.hash(), GoldenStory.NOW.plusSeconds(5))
            .sign(receiptKey(folder), random);
    files.put("body/" + ExportLayout.RECEIPT, receipt.bytes());
    files.put("body/" + ExportLayout.RECEIPT_SIGNATURE, receipt.signature());
    return files;
  }

  private static SigningKey receiptKey(Path folder) throws IOException, CertificateRefused {
    return new SigningKey(
        PrivateKeyHandle.owning(Files.readAllBytes(folder.resolve("receipts.p8"))),
        Certificates.read(Files.readAllBytes(folder.resolve("receipts.crt"))),
        List.of(new GoldenKeys(folder).issuer()));
  }

  private static RootTrust trust(Path folder) throws IOException, CertificateRefused {
    List<X509CRL> lists =
        List.of(
            Certificates.readList(Files.readAllBytes(folder.resolve("root.crl"))),
            Certificates.readList(Files.readAllBytes(folder.resolve("issuer.crl"))));
    return new RootTrust(new GoldenKeys(folder).root(), List.of(), lists);
  }
}
