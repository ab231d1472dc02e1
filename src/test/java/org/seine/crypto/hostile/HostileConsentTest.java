package org.seine.crypto.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.golden.ConsentFolder;
import org.seine.crypto.golden.GoldenConsentTest;
import org.seine.crypto.golden.GoldenKeys;
import org.seine.crypto.refusal.SealRefused;

/** Each attack on statements about consent meets the one refusal that names it. */
class HostileConsentTest {
  private final GoldenKeys keys = new GoldenKeys(GoldenConsentTest.GOLDEN.resolve("keys"));

  @ParameterizedTest(name = "{0}")
  @EnumSource(ConsentAttack.class)
  void isRefusedByName(ConsentAttack attack) throws IOException {
    ConsentFolder folder =
        ConsentFolder.read(GoldenConsentTest.GOLDEN)
            .with(ConsentFolder.read(HostileConsent.HOSTILE.resolve(attack.folder())).files());
    Throwable refused = catchThrowable(() -> use(folder));
    assertThat(refused).isInstanceOf(SealRefused.class);
    assertThat(((SealRefused) refused).reason()).isEqualTo(attack.refusal);
  }

  @Test
  void everyFixtureHasItsAttackAndEveryAttackItsFixture() throws IOException {
    Set<String> attacks = new TreeSet<>(Set.of("README.md"));
    Arrays.stream(ConsentAttack.values()).map(ConsentAttack::folder).forEach(attacks::add);
    Set<String> found = new TreeSet<>();
    try (var folders = Files.list(HostileConsent.HOSTILE)) {
      folders.map(path -> path.getFileName().toString()).forEach(found::add);
    }
    assertThat(found).isEqualTo(attacks);
  }

  private void use(ConsentFolder folder) throws IOException, CertificateRefused {
    folder.open(folder.verify(), keys.openingKey("third"));
  }
}
