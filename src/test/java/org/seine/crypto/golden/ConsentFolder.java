package org.seine.crypto.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.opening.Opening;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.signature.RootTrust;

/** A question of consent with its answers and one sealed text, as files in a folder. */
public final class ConsentFolder {
  private static final List<String> ANSWERS =
      List.of("provider-answer", "originator-answer", "second-answer");
  private static final List<String> ACTS = List.of("referral", "withdrawal");

  private final Map<String, byte[]> files;

  private ConsentFolder(Map<String, byte[]> files) {
    this.files = files;
  }

  /** The folder's files. */
  public static ConsentFolder read(Path folder) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (var paths = Files.list(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(path.getFileName().toString(), Files.readAllBytes(path));
      }
    }
    return new ConsentFolder(files);
  }

  /** The same with some files replaced, added, or left out where there are no bytes. */
  public ConsentFolder with(Map<String, byte[]> others) {
    Map<String, byte[]> all = new HashMap<>(files);
    all.putAll(others);
    all.values().removeIf(bytes -> bytes.length == 0);
    return new ConsentFolder(all);
  }

  /** Its files by name. */
  public Map<String, byte[]> files() {
    return files;
  }

  /** Proves what it says, trusting the golden root. */
  public ConsentChain verify() throws IOException, CertificateRefused {
    return ConsentChain.verify(signed("question"), all(ANSWERS), all(ACTS), trust());
  }

  /** Opens its text. */
  public byte[] open(ConsentChain chain, OpeningKey key) throws IOException {
    try (var opened =
            new KeyEnvelopes(new SecureRandom()).open(files.get("key-envelope.p7m"), key);
        var text =
            new Opening(BouncyCastle.provider())
                .open(
                    chain,
                    files.get("header.der"),
                    files.get("cover.bin"),
                    ContentSource.of(files.get("content.bin")),
                    opened)) {
      return text.bytes(1 << 20);
    }
  }

  /** What whoever knows the golden root trusts. */
  static RootTrust trust() throws IOException, CertificateRefused {
    Path keys = GoldenConsentTest.GOLDEN.resolve("keys");
    return new RootTrust(
        new GoldenKeys(keys).root(),
        List.of(),
        List.of(
            Certificates.readList(Files.readAllBytes(keys.resolve("root.crl"))),
            Certificates.readList(Files.readAllBytes(keys.resolve("issuer.crl")))));
  }

  private List<SignedBytes> all(List<String> names) {
    List<SignedBytes> found = new ArrayList<>();
    for (String name : names) {
      if (files.containsKey(name + ".json")) {
        found.add(signed(name));
      }
    }
    return found;
  }

  private SignedBytes signed(String name) {
    return new SignedBytes(files.get(name + ".json"), files.get(name + ".p7s"));
  }
}
