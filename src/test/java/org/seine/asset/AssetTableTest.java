package org.seine.asset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.web.BadInput;

@DisplayName("A table of assets")
class AssetTableTest {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();
  private static final String COLUMNS =
      "type,name,country,identifierKind,identifier,holder,valuedOn,amount,currency,valueMethod\n";
  private static final String ROW =
      "BANK_ACCOUNT,Account 1,QP,IBAN,QP32PCMB40127700318842,Merrowfen,2019-03-22,12.50,EUR,BALANCE\n";

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

  private final AssetTable table = new AssetTable(VALIDATOR, CLOCK);

  @Test
  void isReadWithOrWithoutAMarkAndByEitherLineEnd() {
    for (var text :
        List.of(COLUMNS + ROW, "\uFEFF" + COLUMNS + ROW, (COLUMNS + ROW).replace("\n", "\r\n"))) {
      var row = read(text).get(0);
      assertThat(row.line()).isEqualTo(2);
      assertThat(row.form().text().name()).isEqualTo("Account 1");
      assertThat(row.form().confidence()).isEqualTo(Confidence.POSSIBLE);
      assertThat(row.form().text().identifiers()).hasSize(1);
      assertThat(row.seen()).isNotNull();
    }
  }

  @Test
  void mayNameItsColumnsInAnyOrderAndLeaveThemOut() {
    var rows = read("name,type\nA flat,REAL_ESTATE\n\n\"A \"\"second\"\", flat\",REAL_ESTATE\n");
    assertThat(rows)
        .extracting(row -> row.form().text().name())
        .containsExactly("A flat", "A \"second\", flat");
    assertThat(rows).extracting(AssetTable.Row::seen).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({
    "BANK_ACCOUNT,FANTASY,type",
    "Account 1,'',name",
    "',QP,IBAN',',qp,IBAN',country",
    "QP32PCMB40127700318842,QP32PCMB40127700318843,identifier",
    "IBAN,IMO,identifier",
    "2019-03-22,22.03.2019,valuedOn",
    "2019-03-22,2026-11-22,valuedOn",
    "12.50,12.505,amount",
    "EUR,EURO,amount",
    "BALANCE,'',valueMethod"
  })
  void namesTheCellThatIsAtFault(String right, String wrong, String column) {
    assertThat(faults(COLUMNS + ROW.replace(right, wrong)))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(2);
              assertThat(fault.column()).isEqualTo(column);
              assertThat(fault.toString()).doesNotContain("31884");
            });
  }

  @Test
  void namesTheSourceOfAValueThatIsTooLong() {
    var row = "REAL_ESTATE,Flat,2019-03-22,12.50,EUR,BALANCE,%s\n";
    var columns = "type,name,valuedOn,amount,currency,valueMethod,valueSource\n";
    assertThat(read(columns + row.formatted("x".repeat(400)))).hasSize(1);
    assertThat(faults(columns + row.formatted("x".repeat(401))))
        .extracting(RowFault::column)
        .containsExactly("valueSource");
  }

  @Test
  void isFoundFaultyInEachOfItsRows() {
    assertThat(faults("type,name\nX,One\nREAL_ESTATE,Two\nY,\n"))
        .extracting(RowFault::line, RowFault::column)
        .containsExactlyInAnyOrder(tuple(2L, "type"), tuple(4L, "type"), tuple(4L, "name"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "type\nREAL_ESTATE\n",
        "type,name\n",
        "type,name,password\nREAL_ESTATE,A,b\n",
        "type,type,name\nA,B,C\n",
        "type,name\n\"open,A\n"
      })
  void isNoneWithoutItsColumnsOrRows(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(BadInput.class);
  }

  @Test
  void hasABound() {
    assertThatThrownBy(
            () -> read("type,name\n" + "REAL_ESTATE,A\n".repeat(AssetTable.MOST_ROWS + 1)))
        .isInstanceOf(BadInput.class);
    assertThat(read("type,name\n" + "REAL_ESTATE,A\n".repeat(AssetTable.MOST_ROWS)))
        .hasSize(AssetTable.MOST_ROWS);
  }

  @Test
  void isNoneInAnotherEncoding() {
    byte[] latin = "type,name\nREAL_ESTATE,M\u00e9ridienne\n".getBytes(ISO_8859_1);
    assertThatThrownBy(() -> table.read(latin, true)).isInstanceOf(BadInput.class);
  }

  @Property
  void isReadOrRefusedWhateverItHolds(@ForAll String text) {
    try {
      assertThat(read("type,name\n" + text)).isNotEmpty();
    } catch (BadInput | TableRefused refused) {
      assertThat(refused).isNotNull();
    }
  }

  private List<AssetTable.Row> read(String text) {
    return table.read(text.getBytes(UTF_8), true);
  }

  @SuppressWarnings("unchecked")
  private List<RowFault> faults(String text) {
    try {
      read(text);
    } catch (TableRefused refused) {
      return (List<RowFault>) refused.details().more().get("faults");
    }
    throw new AssertionError("expected faults, found none");
  }
}
