package org.seine.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.asset.AssetText.AssetNumber;
import org.seine.asset.AssetText.Encumbrance;
import org.seine.asset.AssetText.Party;
import org.seine.asset.AssetText.Quantity;
import org.seine.dossier.filed.GoldenText;
import org.seine.web.BadInput;

@DisplayName("What is known of an asset")
class AssetTextsTest {
  private static final LocalDate DAY = LocalDate.parse("2019-03-22");
  private static final AssetText TEXT =
      new AssetText(
          "MV Pale Heron",
          "bulk carrier",
          List.of(
              new AssetNumber(IdentifierKind.IMO, "3007140", null),
              new AssetNumber(IdentifierKind.MMSI, "290000471", "QP")),
          List.of(
              new Party(
                  Party.Role.HOLDER,
                  Party.Kind.COMPANY,
                  "Pale Heron Shipping Ltd",
                  "100",
                  "register",
                  DAY,
                  "c3")),
          List.of(
              new Encumbrance(
                  "mortgage", "Saltmere Marine Credit Ltd", new Money("1320000.00", "USD"), DAY)),
          new Quantity("1", "ship"),
          "bought with proceeds",
          "flag QP");

  @Test
  void isStoredInItsFormat() throws IOException {
    GoldenText.holds(AssetTexts.TEXT, "asset-text-1", TEXT);
    GoldenText.holds(AssetTexts.LINE, "asset-line-1", AssetTexts.Line.of(TEXT));
    GoldenText.holds(
        AssetTexts.REASON,
        "asset-reason-1",
        new AssetTexts.Reason(
            "the same ship", UUID.fromString("7e57c0de-0000-4000-8000-000000000004")));
    GoldenText.holds(
        AssetTexts.OBSERVATION,
        "asset-observation-1",
        new Observation(
            DAY,
            "harbour master",
            new Observation.Value(
                new Money("5400000.00", "USD"), Observation.Value.Method.EXPERT_VALUATION),
            new Observation.Place(
                "QP", "berth 4", new BigDecimal("12.5"), new BigDecimal("-61.25")),
            new Observation.Custody(
                "Port authority", "fair", false, new Money("41500.00", "USD"))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "BANK_ACCOUNT, IBAN, QM4510007000420019073365",
    "BANK_ACCOUNT, IBAN, QP32PCMB40127700318843",
    "VESSEL, IMO, 3007141",
    "COMPANY_SHARES, LEI, DEMO00MERROWFEN00189",
    "CRYPTO, WALLET_ADDRESS, bc1qqxcrpun0za4d76ygrrl3g0s2e7n6degpq7m6dq",
    "CRYPTO, WALLET_ADDRESS, 0x3862e244d77cd94b5B95047A23EF12b3E1D43F33",
    "BANK_ACCOUNT, VIN, GX9DM0TR4CP019066",
    "REAL_ESTATE, IBAN, QM4510007000420019073355"
  })
  void isRefusedWrongByOneCharacterOrOfAnotherType(
      AssetType type, IdentifierKind kind, String value) {
    assertThatThrownBy(() -> form(type, kind, value).checked(true)).isInstanceOf(BadInput.class);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "BANK_ACCOUNT, IBAN, QM4510007000420019073355",
    "BANK_ACCOUNT, ACCOUNT_NUMBER, 0048-221907-3",
    "VESSEL, IMO, 3007140",
    "COMPANY_SHARES, LEI, DEMO00MERROWFEN00188",
    "VEHICLE, VIN, GX9DM0TR4CP019066",
    "CRYPTO, WALLET_ADDRESS, bc1qqxcrpun0za4d76ygrrl3g0s2e7n6degpq7m6dp",
    "REAL_ESTATE, TITLE_NUMBER, PC-LR 114/2087"
  })
  void isTakenWithTheStorysNumbers(AssetType type, IdentifierKind kind, String value) {
    assertThat(form(type, kind, value).checked(true).text().identifiers()).hasSize(1);
  }

  @Test
  void doesNotTakeTheInventedCountriesOutsideTheDemonstration() {
    assertThatThrownBy(
            () ->
                form(AssetType.BANK_ACCOUNT, IdentifierKind.IBAN, "QM4510007000420019073355")
                    .checked(false))
        .isInstanceOf(BadInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.001", "-", "1e3", "01", "1,00", "1234567890123456789", ""})
  void refusesWhatIsNoAmount(String amount) {
    assertThatThrownBy(() -> new Money(amount, "EUR")).isInstanceOf(BadInput.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"eur", "XYZ", ""})
  void refusesWhatIsNoCurrency(String currency) {
    assertThatThrownBy(() -> new Money("1.00", currency)).isInstanceOf(BadInput.class);
  }

  @Test
  void writesAnAmountAsItsCurrencyDoes() {
    assertThat(new Money("1", "EUR").amount()).isEqualTo("1.00");
    assertThat(new Money("1", "JPY").amount()).isEqualTo("1");
    assertThat(new Money("-0.5", "USD").amount()).isEqualTo("-0.50");
  }

  private static AssetForm form(AssetType type, IdentifierKind kind, String value) {
    return new AssetForm(
        type,
        "QP",
        CrimeLink.UNKNOWN,
        Confidence.POSSIBLE,
        new AssetText(
            "It",
            null,
            List.of(new AssetNumber(kind, value, null)),
            List.of(),
            List.of(),
            null,
            null,
            null));
  }
}
