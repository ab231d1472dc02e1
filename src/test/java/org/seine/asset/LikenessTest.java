package org.seine.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.asset.Likeness.Kind.SAME_IDENTIFIER;
import static org.seine.asset.Likeness.Kind.SAME_NAME;
import static org.seine.asset.Likeness.Kind.SAME_PARTY;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What two assets have in common")
class LikenessTest {
  @Test
  void isAnIdentifierInItsOneWrittenForm() {
    assertThat(
            Likeness.of(
                line("Account 1", "IBAN:QP32PCMB40127700318842"),
                line("Account 2", "IBAN:QP32PCMB40127700318842", "Merrowfen")))
        .containsExactly(new Likeness(SAME_IDENTIFIER, "IBAN:QP32PCMB40127700318842"));
  }

  @ParameterizedTest
  @CsvSource({
    "Villa Méridienne,villa MERIDIENNE",
    "Villa Méridienne,Méridienne (Villa)",
    "Одран Велкисян,ОДРАН ВЕЛКИСЯН"
  })
  void isANameWithoutCaseAccentsAndOrder(String one, String other) {
    assertThat(Likeness.of(line(one), line(other))).containsExactly(new Likeness(SAME_NAME, other));
  }

  @Test
  void isNoNameWhoseLettersWereParted() {
    assertThat(Likeness.of(line("MV Pale Heron"), line("M.V. Pale Heron"))).isEmpty();
  }

  @Test
  void isNoPartyAlone() {
    assertThat(Likeness.of(line("A flat", "", "Tassandey"), line("A car", "", "Tassandey")))
        .isEmpty();
    assertThat(Likeness.of(line("A flat", "", "Tassandey"), line("a flat", "", "TASSANDEY")))
        .containsExactly(new Likeness(SAME_NAME, "a flat"), new Likeness(SAME_PARTY, "TASSANDEY"));
  }

  @Property
  void goesBothWays(@ForAll String one, @ForAll String other) {
    boolean alike = !Likeness.of(line(one), line(other)).isEmpty();

    assertThat(alike).isEqualTo(!Likeness.of(line(other), line(one)).isEmpty());
    assertThat(Likeness.of(line(one), line(one)).isEmpty())
        .isEqualTo(Likeness.words(one).isEmpty());
  }

  private static AssetTexts.Line line(String name) {
    return new AssetTexts.Line(name, List.of(), List.of());
  }

  private static AssetTexts.Line line(String name, String key, String... parties) {
    return new AssetTexts.Line(name, key.isEmpty() ? List.of() : List.of(key), List.of(parties));
  }
}
