package org.seine.crypto.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.seine.crypto.TestCourt;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;

/**
 * Writes golden files for a format that has none yet. Leaves alone what exists: it stands for what
 * is stored out there.
 */
final class GoldenWriter {
  private GoldenWriter() {}

  /** Writes each set that is not there yet. */
  public static void main(String[] args) throws IOException, CertificateRefused {
    if (!Files.exists(GoldenEnvelopeTest.GOLDEN)) {
      keys(GoldenEnvelopeTest.GOLDEN.resolve("keys"));
      write(
          GoldenEnvelopeTest.GOLDEN,
          new GoldenStory(GoldenEnvelopeTest.GOLDEN.resolve("keys"))
              .files(GoldenEnvelopeTest.trust()));
    }
    if (!Files.exists(GoldenReceiptTest.GOLDEN)) {
      keys(GoldenReceiptTest.GOLDEN.resolve("keys"));
      write(
          GoldenReceiptTest.GOLDEN,
          GoldenReceiptTest.files(GoldenReceiptTest.GOLDEN.resolve("keys")));
    }
    if (!Files.exists(GoldenStepTest.GOLDEN)) {
      keys(GoldenStepTest.GOLDEN.resolve("keys"));
      write(GoldenStepTest.GOLDEN, GoldenStepTest.files(GoldenStepTest.GOLDEN.resolve("keys")));
    }
    if (!Files.exists(GoldenConsentTest.GOLDEN)) {
      keys(GoldenConsentTest.GOLDEN.resolve("keys"));
      write(
          GoldenConsentTest.GOLDEN,
          new GoldenConsent(GoldenConsentTest.GOLDEN.resolve("keys")).files());
    }
    if (!Files.exists(GoldenDialogueTest.GOLDEN)) {
      keys(GoldenDialogueTest.GOLDEN.resolve("keys"));
      write(
          GoldenDialogueTest.GOLDEN,
          GoldenDialogueTest.files(GoldenDialogueTest.GOLDEN.resolve("keys")));
    }
  }

  private static void keys(Path keys) throws IOException {
    Files.createDirectories(keys);
    TestCourt court = new TestCourt();
    Files.write(keys.resolve("root.crt"), Certificates.der(court.root()));
    Files.write(keys.resolve("issuer.crt"), Certificates.der(court.issuer()));
    Files.write(keys.resolve("root.crl"), Certificates.der(court.lists().get(0)));
    Files.write(keys.resolve("issuer.crl"), Certificates.der(court.lists().get(1)));
    unit(keys, "provider", court.unit("11111111-1111-4111-8111-111111111111"));
    unit(keys, "recipient", court.unit("22222222-2222-4222-8222-222222222222"));
    unit(keys, "third", court.unit("33333333-3333-4333-8333-333333333333"));
    TestCourt.ReceiptKey receipts = court.receipts();
    Files.write(keys.resolve("receipts.crt"), Certificates.der(receipts.certificate()));
    Files.write(keys.resolve("receipts.p8"), receipts.key().exposeEncoded());
  }

  private static void write(Path golden, Map<String, byte[]> files) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = golden.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private static void unit(Path keys, String name, TestUnit unit) throws IOException {
    Files.write(keys.resolve(name + "-signing.crt"), Certificates.der(unit.signingCertificate()));
    Files.write(keys.resolve(name + "-signing.p8"), unit.signingPrivateKey().exposeEncoded());
    Files.write(keys.resolve(name + "-encryption.crt"), Certificates.der(unit.certificate()));
    Files.write(keys.resolve(name + "-encryption.p8"), unit.privateKey().exposeEncoded());
  }
}
