package org.seine.national.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a State writes on its sheet")
class CoherenceTest {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  @Test
  void isTakenWhenItsMembersFitEachOther() throws IOException {
    Path golden = Path.of("src/test/resources/golden/national-rules-v1/full.json");
    assertThat(places(SheetText.read(Files.readString(golden)))).isEmpty();
    assertThat(places(RulesSheet.silent("UTC"))).isEmpty();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\"timeZone\":\"Nowhere/Land\" ; timeZone",
        "\"timeZone\":null ; timeZone",
        "\"languages\":[\"fr\",\"fr\"] ; languages",
        "\"languages\":[\"French\"] ; languages[0].<list element>",
        "\"authorities\":[{\"step\":\"LIFT\",\"authority\":\"A\"},{\"step\":\"LIFT\",\"authority\":\"B\"}] ; authorities",
        "\"authorities\":[{\"step\":\"LIFT\",\"authority\":\" \"}] ; authorities[0].authority",
        "\"authorities\":[{\"step\":\"LIFT\",\"authority\":\"A\",\"leadDays\":-1}] ; authorities[0].leadDays",
        "\"freeze\":{\"term\":{\"kind\":\"MONTHS\"}} ; freeze",
        "\"freeze\":{\"term\":{\"kind\":\"MONTHS\",\"months\":0}} ; freeze.term.months",
        "\"freeze\":{\"term\":{\"kind\":\"WITHOUT_END\",\"months\":1}} ; freeze",
        "\"freeze\":{\"term\":{\"kind\":\"WITHOUT_END\"},\"renewal\":{\"by\":\"COURT\"}} ; freeze",
        "\"freeze\":{\"renewal\":{\"by\":\"NOBODY\",\"daysBefore\":3}} ; freeze",
        "\"acquittal\":{\"effect\":\"LAPSES_AFTER_DAYS\"} ; acquittal",
        "\"appeal\":{\"effect\":\"CONTINUES\",\"days\":3} ; appeal",
        "\"withdrawal\":{\"effect\":\"OWN_LAW\",\"days\":3} ; withdrawal",
        "\"claims\":{\"window\":{\"limit\":\"WITHIN\",\"event\":\"NOTICE\",\"count\":2}} ; claims",
        "\"claims\":{\"window\":{\"limit\":\"BEFORE\",\"event\":\"NOTICE\",\"unit\":\"DAYS\"}} ; claims",
        "\"registers\":[\"\"] ; registers[0].<list element>",
        "\"workingDays\":{\"restDays\":[\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\",\"SATURDAY\",\"SUNDAY\"]} ; workingDays.restDays",
        "\"workingDays\":{\"restDays\":[\"MONDAY\",\"MONDAY\"]} ; workingDays",
        "\"workingDays\":{\"holidays\":[\"9999-01-01\"]} ; workingDays",
        "\"interimSale\":{} ; interimSale.allowed",
        "\"retentionMonths\":0 ; retentionMonths",
        "\"requirements\":[{}] ; requirements[0].words",
        "\"requirements\":[{\"words\":[{\"language\":\"fr\",\"text\":\"a\"},{\"language\":\"fr\",\"text\":\"b\"}]}] ; requirements"
      })
  void isRefusedWhereItCannotBeReckonedWith(String member, String place) {
    String zone = member.contains("timeZone") ? "" : "\"timeZone\":\"UTC\",";
    String text = "{\"format\":\"seine.national-rules/1\",\"sheet\":{" + zone + member + "}}";
    assertThat(places(SheetText.read(text))).containsExactly(place);
  }

  @Test
  void isRefusedWhenATextIsLongerThanItsLimit() {
    String text =
        "{\"format\":\"seine.national-rules/1\",\"sheet\":{\"timeZone\":\"UTC\",\"auditScope\":\"%s\"}}"
            .formatted("x".repeat(1001));
    assertThat(places(SheetText.read(text))).containsExactly("auditScope");
  }

  private static List<String> places(RulesSheet sheet) {
    return VALIDATOR.validate(sheet).stream().map(one -> one.getPropertyPath().toString()).toList();
  }
}
