package org.seine.crypto.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seine.crypto.FixedRandom;
import org.seine.crypto.Sha384;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.manifest.RecordReference;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Step;
import org.seine.crypto.manifest.StepChain;
import org.seine.crypto.signature.RootTrust;

/**
 * Pins the stored bytes of steps. When one of these fails, the history of measures and requests
 * that is stored already would no longer hold.
 */
class GoldenStepTest {
  static final Path GOLDEN = Path.of("src/test/resources/golden/step-v1");
  private static final Path KEYS = GOLDEN.resolve("keys");
  private static final UUID FILE = UUID.fromString("f11e0000-0000-8000-8000-000000000001");
  private static final RecordReference RECORD =
      new RecordReference(
          RecordKind.MEASURE, UUID.fromString("f11e0000-0000-8000-8000-000000000002"));

  @Test
  void verifiesWhatWasStored() throws IOException, CertificateRefused {
    var stored = List.of(signed("step-0001"), signed("step-0002"));
    var chain = StepChain.verify(FILE, RECORD, stored, trust(KEYS));
    assertThat(chain.steps()).extracting(Step::state).containsExactly("PROPOSED", "FROZEN");
  }

  @Test
  void todaysCodeWritesTheSameBytes() throws IOException {
    Map<String, byte[]> written = files(KEYS);
    Map<String, byte[]> stored = new TreeMap<>();
    for (String name : written.keySet()) {
      stored.put(name, Files.readAllBytes(GOLDEN.resolve(name)));
    }
    assertThat(written).usingRecursiveComparison().isEqualTo(stored);
  }

  private static SignedBytes signed(String name) throws IOException {
    return new SignedBytes(
        Files.readAllBytes(GOLDEN.resolve(name + ".json")),
        Files.readAllBytes(GOLDEN.resolve(name + ".p7s")));
  }

  static Map<String, byte[]> files(Path folder) throws IOException {
    var keys = new GoldenKeys(folder);
    SecureRandom random = new FixedRandom("seine golden step-v1");
    Map<String, byte[]> files = new TreeMap<>();
    var first = step(1, "PROPOSE", false, "PROPOSED", keys.unit("provider"), Optional.empty());
    put(files, "step-0001", first.sign(keys.signingKey("provider"), random));
    var second =
        step(
            2,
            "FREEZE",
            true,
            "FROZEN",
            keys.unit("recipient"),
            Optional.of(Sha384.of(files.get("step-0001.json"))));
    put(files, "step-0002", second.sign(keys.signingKey("recipient"), random));
    return files;
  }

  private static Step step(
      int number,
      String act,
      boolean reported,
      String state,
      UUID unit,
      Optional<Sha384> previous) {
    return new Step(
        FILE,
        RECORD,
        number,
        act,
        reported,
        state,
        LocalDate.parse("2019-03-22"),
        GoldenStory.NOW,
        unit,
        "5e1e0000-0000-4000-8000-000400000009",
        List.of(
            new ManifestThing(
                Part.BODY,
                RECORD.id(),
                number,
                Sha384.of(new byte[] {1}),
                Sha384.of(new byte[] {2}))),
        previous);
  }

  private static void put(Map<String, byte[]> files, String name, SignedBytes signed) {
    files.put(name + ".json", signed.bytes());
    files.put(name + ".p7s", signed.signature());
  }

  private static RootTrust trust(Path folder) throws IOException, CertificateRefused {
    List<X509CRL> lists =
        List.of(
            Certificates.readList(Files.readAllBytes(folder.resolve("root.crl"))),
            Certificates.readList(Files.readAllBytes(folder.resolve("issuer.crl"))));
    return new RootTrust(new GoldenKeys(folder).root(), List.of(), lists);
  }
}
