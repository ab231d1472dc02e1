package org.seine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

@DisplayName("A test that needs something of the machine")
class OnThisMachineTest {
  @Test
  void runsWhereItIsThere() {
    assertThatCode(() -> OnThisMachine.needs(true, "a disk", "true")).doesNotThrowAnyException();
    assertThatCode(() -> OnThisMachine.needs(true, "a disk", null)).doesNotThrowAnyException();
  }

  @Test
  void isSkippedOnADevelopersMachine() {
    for (var ci : new String[] {null, ""}) {
      assertThatThrownBy(() -> OnThisMachine.needs(false, "a disk", ci))
          .isInstanceOf(TestAbortedException.class)
          .hasMessageContaining("a disk");
    }
  }

  @Test
  void failsWhereEveryTestMustRun() {
    assertThatThrownBy(() -> OnThisMachine.needs(false, "a disk", "true"))
        .isInstanceOf(AssertionError.class)
        .hasMessageEndingWith("has not: a disk");
  }
}
