package org.seine.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.national.DemoRules.DemoState;
import org.seine.national.sheet.Claims;

@DisplayName("The invented States")
class DemoRulesTest {
  private static final List<DemoState> STATES =
      DemoRules.read(new ObjectMapper().registerModule(new JavaTimeModule()));

  @Test
  void haveSheetsThatTheApiWouldTake() {
    var validator = Validation.buildDefaultValidatorFactory().getValidator();
    assertThat(STATES).hasSize(3);
    assertThat(STATES).allSatisfy(one -> assertThat(validator.validate(one.sheet())).isEmpty());
  }

  @Test
  void reckonAsTheirCaseTells() {
    RulesOfState maravelle = rules(0);
    RulesOfState portCallis = rules(1);
    RulesOfState tarsenia = rules(2);
    assertThat(maravelle.freezeEnds(day("2019-03-29"))).isEqualTo("2021-03-28");
    assertThat(maravelle.renewalAskedBy(day("2021-03-28"))).isEqualTo("2021-01-27");
    assertThat(maravelle.lapsesAfterAcquittal(day("2022-12-09"))).isNull();
    assertThat(maravelle.claimWindowEnds(Claims.Event.TRANSFER, day("2025-09-23")))
        .isEqualTo("2025-09-22");
    assertThat(portCallis.freezeEnds(day("2019-03-22"))).isEqualTo("2020-03-21");
    assertThat(portCallis.renewalAskedBy(day("2020-03-21"))).isEqualTo("2020-02-20");
    assertThat(portCallis.claimWindowEnds(Claims.Event.REGISTRATION, day("2025-04-14")))
        .isEqualTo("2025-06-14");
    assertThat(portCallis.lapsesAfterAcquittal(day("2022-12-09"))).isEqualTo("2023-01-06");
    assertThat(tarsenia.freezeEnds(day("2019-05-06"))).isEqualTo("2020-05-05");
    assertThat(tarsenia.renewalAskedBy(day("2020-05-05"))).isEqualTo("2020-03-21");
    assertThat(tarsenia.needsSwornTranslation()).isTrue();
    assertThat(List.of(maravelle, portCallis, tarsenia)).noneMatch(RulesOfState::portalIsChannel);
  }

  private static RulesOfState rules(int state) {
    DemoState shown = STATES.get(state);
    return new RulesOfState(shown.participant(), 1, shown.validFrom(), shown.sheet());
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
