package org.seine.crypto.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.Sha384;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.export.ExportedThing;
import org.seine.crypto.refusal.Verdict;
import org.seine.crypto.signature.RootTrust;

/**
 * Pins the stored bytes of format seine/1. When one of these fails, things that are stored already
 * would no longer open, or would no longer be what others read: a new format is needed, not new
 * files.
 */
class GoldenEnvelopeTest {
  static final Path GOLDEN = Path.of("src/test/resources/golden/envelope-v1");
  private final GoldenKeys keys = new GoldenKeys(GOLDEN.resolve("keys"));

  @TempDir Path folder;

  @ParameterizedTest(name = "opens {0}")
  @ValueSource(strings = {"body", "three-frames", "two-full-frames", "empty"})
  void opensWhatWasStored(String name) throws IOException {
    Path opened = folder.resolve("opened");
    CoverFacts facts =
        ExportedThing.read(GOLDEN.resolve(name))
            .open(keys.root(), keys.openingKey("recipient"), BouncyCastle.provider(), opened);
    byte[] plain = Files.readAllBytes(opened);
    assertThat(plain).isEqualTo(Files.readAllBytes(GOLDEN.resolve(name + ".plaintext")));
    assertThat(Files.readString(GOLDEN.resolve(name + ".expected.json")))
        .contains("\"name\":\"" + facts.name() + "\"")
        .contains("\"mediaType\":\"" + facts.mediaType() + "\"")
        .contains("\"sha384\":\"" + Sha384.of(plain).base64() + "\"");
  }

  @ParameterizedTest(name = "verifies {0} without a key")
  @ValueSource(strings = {"body", "three-frames", "two-full-frames", "empty"})
  void verifiesWithoutAKey(String name) throws IOException {
    Verdict verdict = ExportedThing.read(GOLDEN.resolve(name)).verdict(keys.root());
    assertThat(verdict.indication().name()).as(verdict.words()).isEqualTo("PASSED");
  }

  @Test
  void todaysCodeWritesTheSameBytes() throws IOException, CertificateRefused {
    Map<String, byte[]> written = new GoldenStory(GOLDEN.resolve("keys")).files(trust());
    Map<String, String> found = new TreeMap<>();
    Map<String, String> stored = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : written.entrySet()) {
      found.put(file.getKey(), Sha384.of(file.getValue()).base64());
      stored.put(
          file.getKey(), Sha384.of(Files.readAllBytes(GOLDEN.resolve(file.getKey()))).base64());
    }
    assertThat(found).isEqualTo(stored);
  }

  static RootTrust trust() throws IOException, CertificateRefused {
    GoldenKeys keys = new GoldenKeys(GOLDEN.resolve("keys"));
    List<X509CRL> lists =
        List.of(
            Certificates.readList(Files.readAllBytes(GOLDEN.resolve("keys/root.crl"))),
            Certificates.readList(Files.readAllBytes(GOLDEN.resolve("keys/issuer.crl"))));
    return new RootTrust(keys.root(), List.of(), lists);
  }
}
