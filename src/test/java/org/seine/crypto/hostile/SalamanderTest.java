package org.seine.crypto.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.envelope.CheckedContent;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.refusal.KeyCommitmentBroken;

class SalamanderTest {
  private static final ThingName NAME =
      new ThingName(UUID.randomUUID(), RecordKind.LEAD, UUID.randomUUID(), UUID.randomUUID(), 1);

  @Test
  void oneFrameReallyShowsTwoTextsUnderTwoKeysWithBothTagsValid() throws Exception {
    Salamander two = new Salamander(NAME);
    byte[] first = Salamander.openUnchecked(two.sealed, two.sealed.thing().key());
    byte[] second = Salamander.openUnchecked(two.sealed, two.other);
    assertThat(Arrays.copyOf(first, 32)).isEqualTo(Salamander.FIRST);
    assertThat(Arrays.copyOfRange(second, 32, 64)).isEqualTo(Salamander.SECOND);
  }

  @Test
  void theHeadersCommitmentRefusesTheSecondKey() throws Exception {
    Salamander two = new Salamander(NAME);
    assertThatThrownBy(
            () ->
                CheckedContent.open(
                    BouncyCastle.provider(),
                    Header.parse(two.sealed.header()),
                    two.other,
                    two.sealed.thing().cover(),
                    ContentSource.of(two.sealed.content())))
        .isInstanceOf(KeyCommitmentBroken.class);
  }
}
