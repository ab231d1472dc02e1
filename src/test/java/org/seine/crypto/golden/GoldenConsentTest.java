package org.seine.crypto.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.crypto.ConsentStory.CHAMBER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.manifest.ConsentChain;

/**
 * Pins the stored bytes of statements about consent. When one of these fails, consents that were
 * given would no longer hold.
 */
public class GoldenConsentTest {
  /** Where they lie. */
  public static final Path GOLDEN = Path.of("src/test/resources/golden/consent-v1");

  private final GoldenKeys keys = new GoldenKeys(GOLDEN.resolve("keys"));

  @Test
  void grantsWhatWasGranted() throws IOException, CertificateRefused {
    ConsentChain chain = ConsentFolder.read(GOLDEN).verify();
    assertThat(chain.granted(CHAMBER)).containsExactly(GoldenConsent.DOCUMENT);
    assertThat(chain.referredTo())
        .contains(UUID.fromString("33333333-3333-4333-8333-333333333333"));
  }

  @Test
  void opensTheQuestionForTheOriginatorToWhomItWasReferred()
      throws IOException, CertificateRefused {
    ConsentFolder folder = ConsentFolder.read(GOLDEN);
    assertThat(folder.open(folder.verify(), keys.openingKey("third")))
        .isEqualTo(Files.readAllBytes(GOLDEN.resolve("text.plaintext")));
  }

  @Test
  void todaysCodeWritesTheSameBytes() throws IOException {
    Map<String, byte[]> written = new GoldenConsent(GOLDEN.resolve("keys")).files();
    Map<String, byte[]> stored = new TreeMap<>();
    for (String name : written.keySet()) {
      stored.put(name, Files.readAllBytes(GOLDEN.resolve(name)));
    }
    assertThat(written).usingRecursiveComparison().isEqualTo(stored);
  }
}
