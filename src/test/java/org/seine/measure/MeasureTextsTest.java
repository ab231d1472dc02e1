package org.seine.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.asset.Money;
import org.seine.dossier.filed.GoldenText;

@DisplayName("What a step of a measure tells")
class MeasureTextsTest {
  private static final LocalDate DAY = LocalDate.parse("2019-03-22");
  private static final StepForm STEP =
      new StepForm(
          MeasureStep.FREEZE,
          DAY,
          "Gel exécuté",
          "ARO 19/1",
          UUID.fromString("7e57c0de-0000-4000-8000-000000000003"),
          new Term(DAY, LocalDate.parse("2020-03-21")),
          List.of(
              new LedgerEntry(
                  LedgerEntry.Kind.BALANCE, new Money("3912740.00", "USD"), null, "statement")),
          new Money("3912740.00", "USD"),
          Cause.OTHER,
          LocalDate.parse("2019-04-15"),
          new ClaimTold(
              UUID.fromString("7e57c0de-0000-4000-8000-000000000009"),
              "Saltmere Marine Credit Ltd",
              "ship mortgage",
              new Money("1320000.00", "USD"),
              ClaimTold.Outcome.UPHELD_IN_PART),
          MeasureState.FROZEN,
          4);

  @Test
  void isStoredInItsFormat() throws IOException {
    GoldenText.holds(MeasureTexts.STEP, "measure-step-1", STEP);
  }

  @Test
  void printsNothingOfItself() {
    assertThat(STEP.toString()).isEqualTo("StepForm[FREEZE]");
  }
}
