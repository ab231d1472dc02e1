package org.seine.crypto.wrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.seine.crypto.wrap.ShareRefused.Reason.MALFORMED;
import static org.seine.crypto.wrap.ShareRefused.Reason.MISTYPED;
import static org.seine.crypto.wrap.ShareRefused.Reason.MIXED;
import static org.seine.crypto.wrap.ShareRefused.Reason.TOO_FEW;
import static org.seine.crypto.wrap.ShareRefused.Reason.TWICE;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class KeySharesTest {
  private final WrappingKey key = WrappingKey.random();

  @Property(tries = 100)
  void anyKOfNGiveTheKeyBack(
      @ForAll @IntRange(min = 2, max = 9) int needed,
      @ForAll @IntRange(max = 6) int spare,
      @ForAll long order)
      throws ShareRefused {
    List<KeyShare> shares = KeyShares.split(key, needed, needed + spare);
    Collections.shuffle(shares, new java.util.Random(order));

    WrappingKey again = KeyShares.combine(reread(shares.subList(0, needed)));

    assertThat(again.exposeEncoded()).isEqualTo(key.exposeEncoded());
  }

  @Test
  void fewerThanKAreRefusedAndWouldGiveAnotherKey() throws ShareRefused {
    List<KeyShare> shares = KeyShares.split(key, 3, 5);
    List<KeyShare> posing =
        shares.subList(0, 2).stream()
            .map(share -> new KeyShare(share.set(), 2, 5, share.number(), share.value()))
            .toList();

    refused(TOO_FEW, () -> KeyShares.combine(shares.subList(0, 2)));
    refused(TOO_FEW, () -> KeyShares.combine(List.of()));
    assertThat(KeyShares.combine(posing).exposeEncoded()).isNotEqualTo(key.exposeEncoded());
  }

  @Test
  void refusesMixedSets() {
    KeyShare one = KeyShares.split(key, 2, 3).get(0);
    KeyShare other = KeyShares.split(key, 2, 3).get(1);

    refused(MIXED, () -> KeyShares.combine(List.of(one, other)));
  }

  @Test
  void refusesTheSameShareTwice() {
    KeyShare one = KeyShares.split(key, 2, 3).get(0);

    refused(TWICE, () -> KeyShares.combine(List.of(one, one)));
  }

  @Property
  void refusesAMistypedLetter(@ForAll @IntRange(max = 63) int place) {
    String text = KeyShares.split(key, 2, 3).get(0).exposeText();
    int index = text.length() - 9 - 64 + place;
    char typed = text.charAt(index) == '0' ? '1' : '0';

    refused(
        MISTYPED,
        () -> KeyShare.parse(text.substring(0, index) + typed + text.substring(index + 1)));
  }

  @Property
  void refusesOtherTextWithoutRepeatingIt(@ForAll String text) {
    assertThatExceptionOfType(ShareRefused.class)
        .isThrownBy(() -> KeyShare.parse(text))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo(MALFORMED));
  }

  @Test
  void saysNothingOfItsValueWhenPrinted() {
    KeyShare share = KeyShares.split(key, 2, 3).get(0);

    assertThat(share.exposeText()).doesNotContain(share.toString());
    assertThat(share.toString()).isEqualTo("share 1 of 3, set " + share.set());
  }

  @Test
  void refusesImpossibleNumbers() {
    for (int[] pair : new int[][] {{1, 3}, {4, 3}, {2, 256}, {0, 0}}) {
      assertThatIllegalArgumentException()
          .as(Arrays.toString(pair))
          .isThrownBy(() -> KeyShares.split(key, pair[0], pair[1]));
    }
  }

  private static List<KeyShare> reread(List<KeyShare> shares) throws ShareRefused {
    List<KeyShare> read = new java.util.ArrayList<>();
    for (KeyShare share : shares) {
      read.add(KeyShare.parse(" " + share.exposeText() + "\n"));
    }
    return read;
  }

  private static void refused(ShareRefused.Reason reason, ThrowingCallable act) {
    assertThatExceptionOfType(ShareRefused.class)
        .isThrownBy(act)
        .extracting(ShareRefused::reason)
        .isEqualTo(reason);
  }
}
