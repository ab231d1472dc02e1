package org.seine.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.web.BadInput;
import org.seine.web.Problem;

@DisplayName("An asset as it is entered")
class AssetFormTest {
  private static final LocalDate DAY = LocalDate.parse("2019-03-22");

  @Test
  void isEncumberedByNothingOrMore() {
    for (var amount : List.of("0.00", "1320000.00")) {
      var form = encumbered(amount);
      assertThat(form.checked(true)).isSameAs(form);
    }
    assertThatThrownBy(() -> encumbered("-0.01").checked(true))
        .isInstanceOf(BadInput.class)
        .satisfies(refused -> namesTheMember(refused, "/text/encumbrances/0/amount"));
  }

  @Test
  void costsNothingOrMoreToKeep() {
    var kept = kept("0.00");
    assertThat(kept.checked()).isSameAs(kept);
    assertThatThrownBy(() -> kept("-1.00").checked())
        .isInstanceOf(BadInput.class)
        .satisfies(refused -> namesTheMember(refused, "/custody/upkeepPerMonth"));
  }

  @Test
  void mayBeWorthLessThanNothing() {
    var worth =
        new Observation(
            DAY,
            null,
            new Observation.Value(new Money("-5.00", "EUR"), Observation.Value.Method.BALANCE),
            null,
            null);
    assertThat(worth.checked().step()).isEqualTo(AssetStep.VALUE);
  }

  private static void namesTheMember(Throwable refused, String member) {
    assertThat(((Problem) refused).details().more()).containsEntry("where", member);
  }

  private static AssetForm encumbered(String amount) {
    return new AssetForm(
        AssetType.REAL_ESTATE,
        null,
        CrimeLink.PROCEEDS,
        Confidence.PROBABLE,
        new AssetText(
            "MV Pale Heron",
            null,
            List.of(),
            List.of(),
            List.of(new AssetText.Encumbrance("mortgage", null, new Money(amount, "USD"), DAY)),
            null,
            null,
            null));
  }

  private static Observation kept(String upkeep) {
    return new Observation(
        DAY,
        null,
        null,
        null,
        new Observation.Custody("Port authority", null, false, new Money(upkeep, "USD")));
  }
}
