package org.seine.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The way of a notice")
class WayTest {
  @ParameterizedTest
  @EnumSource(Way.class)
  void isByMailForTheDutyContactIfUrgentWhateverWasChosen(Way chosen) {
    assertThat(chosen.inCase(true, true, false)).isEqualTo(Way.MAIL);
    assertThat(chosen.inCase(true, true, true)).isEqualTo(Way.MAIL);
  }

  @Test
  void isNeverNothingIfUrgent() {
    assertThat(Way.NOTHING.inCase(true, false, false)).isEqualTo(Way.PAGE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Way.class,
      names = {"PAGE", "MAIL", "DIGEST"})
  void isThePageDuringALeave(Way chosen) {
    assertThat(chosen.inCase(false, false, true)).isEqualTo(Way.PAGE);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void isAsChosenOtherwise(Way chosen) {
    assertThat(chosen.inCase(false, false, false)).isEqualTo(chosen);
    assertThat(chosen.inCase(false, true, false)).isEqualTo(chosen);
  }

  @Test
  void isNothingDuringALeaveTooWhereThatWasChosen() {
    assertThat(Way.NOTHING.inCase(false, false, true)).isEqualTo(Way.NOTHING);
  }
}
