package org.seine.national.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.national.sheet.RulesSheet.Requirement;
import org.seine.national.sheet.RulesSheet.Worded;

@DisplayName("A stored sheet")
class SheetTextTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/national-rules-v1");

  @ParameterizedTest
  @ValueSource(strings = {"full", "silent"})
  void isTheGoldenTextByteForByte(String name) throws IOException {
    String golden = Files.readString(GOLDEN.resolve(name + ".json")).strip();
    assertThat(SheetText.of(SheetText.read(golden))).isEqualTo(golden);
  }

  @Test
  void thatIsSilentSaysOnlyTheZoneAndWhatIsNeverAbsent() throws IOException {
    assertThat(SheetText.of(RulesSheet.silent("-04:00")))
        .isEqualTo(Files.readString(GOLDEN.resolve("silent.json")).strip());
  }

  @Property
  void comesBackAsItWasWritten(@ForAll("sheets") RulesSheet sheet) {
    String text = SheetText.of(sheet);
    assertThat(SheetText.read(text)).isEqualTo(sheet);
    assertThat(SheetText.of(SheetText.read(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "[]",
        "{\"format\":\"seine.national-rules/1\"}",
        "{\"format\":\"seine.national-rules/2\",\"sheet\":{\"timeZone\":\"UTC\"}}",
        "{\"format\":\"seine.national-rules/1\",\"sheet\":{\"timeZone\":\"UTC\"}} x",
        "{\"format\":\"seine.national-rules/1\",\"sheet\":{\"timeZone\":\"UTC\",\"secret\":1}}",
        "{\"format\":\"seine.national-rules/1\",\"sheet\":{\"timeZone\":\"A\",\"timeZone\":\"B\"}}",
        "{\"format\":\"seine.national-rules/1\",\"sheet\":{\"languages\":[null]}}",
        "{\"format\":\"seine.national-rules/1\",\"sheet\":{\"translation\":1}}",
        "{\"format\":\"seine.national-rules/1\",\"sheet\":{\"freeze\":{\"term\":{\"x\":{\"x\":{\"x\":{\"x\":{}}}}}}}}"
      })
  void thatIsNoneIsRefusedWithoutQuotingIt(String text) {
    assertThatThrownBy(() -> SheetText.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageNotContaining("secret");
  }

  @Property
  void anyTextIsReadOrRefusedAndNothingElse(@ForAll String text) {
    assertThatThrownBy(() -> SheetText.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Provide
  Arbitrary<RulesSheet> sheets() {
    Arbitrary<String> words = Arbitraries.strings().ofMinLength(1).ofMaxLength(40);
    Arbitrary<Freeze> freezes =
        Combinators.combine(
                Arbitraries.integers().between(1, 600).injectNull(0.3),
                Arbitraries.of(Freeze.Renewal.Asker.values()),
                Arbitraries.integers().between(0, 730).injectNull(0.3))
            .as(
                (months, asker, days) ->
                    new Freeze(
                        new Freeze.Term(
                            months == null ? Freeze.Term.Kind.WITHOUT_END : Freeze.Term.Kind.MONTHS,
                            months),
                        new Freeze.Renewal(asker, days),
                        days));
    Arbitrary<List<Requirement>> requirements =
        words.map(text -> new Requirement(List.of(new Worded("fr", text)))).list().ofMaxSize(4);
    return Combinators.combine(
            words,
            freezes.injectNull(0.2),
            words.list().ofMaxSize(3),
            requirements,
            Arbitraries.of(RulesSheet.Figures.values()),
            Arbitraries.of(true, false))
        .as(
            (text, freeze, lines, needed, figures, designated) ->
                new RulesSheet(
                    "UTC",
                    new RulesSheet.Channel(RulesSheet.Channel.Kind.DESIGNATED, text),
                    designated,
                    List.of("fr"),
                    RulesSheet.Translation.PLAIN,
                    List.of(new StepAuthority(NationalStep.FREEZE, text, null, 3)),
                    freeze,
                    new EndEffect(EndEffect.Effect.LAPSES_AFTER_DAYS, 28, text),
                    null,
                    null,
                    null,
                    List.of(),
                    lines,
                    null,
                    new RulesSheet.InterimSale(designated, null),
                    text,
                    null,
                    List.of(),
                    WorkingDays.ALL,
                    12,
                    null,
                    figures,
                    needed));
  }
}
