package org.seine.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In figures a State")
class ApartTest {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);
  private static final UUID D = new UUID(0, 4);

  @Test
  void isNamedOnlyIfItAllowsThat() {
    assertThat(Apart.of(Set.of(A, B, C, D), Set.of(A))).isEqualTo(new Apart(true, Set.of(A)));
    assertThat(Apart.of(Set.of(A, B, C), Set.of())).isEqualTo(new Apart(true, Set.of()));
    assertThat(Apart.of(Set.of(A, B), Set.of(A, B))).isEqualTo(new Apart(true, Set.of(A, B)));
  }

  @Test
  void isNotNamedWhereFewerThanThreeOthersCouldBeReckonedOut() {
    assertThat(Apart.of(Set.of(A, B, C), Set.of(A))).isEqualTo(new Apart(true, Set.of()));
    assertThat(Apart.of(Set.of(A, B, C, D), Set.of(A, B, C))).isEqualTo(new Apart(true, Set.of()));
  }

  @Test
  void isNotInATotalOfFewerThanThree() {
    assertThat(Apart.of(Set.of(A, B), Set.of(A))).isEqualTo(new Apart(false, Set.of()));
    assertThat(Apart.of(Set.of(A), Set.of())).isEqualTo(new Apart(false, Set.of()));
  }

  @Test
  void isNowhereWhereNothingWasCountedOfIt() {
    assertThat(Apart.of(Set.of(), Set.of(A))).isEqualTo(new Apart(true, Set.of()));
  }
}
