package org.seine.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beside a record")
class SubjectTest {
  private static final UUID COURT = new UUID(0, 1);
  private static final UUID STATE = new UUID(0, 2);
  private static final UUID OTHER_STATE = new UUID(0, 3);
  private static final UUID RECORD = new UUID(0, 9);

  private final Subject file =
      new Subject(
          SubjectKind.DOSSIER,
          RECORD,
          RECORD,
          null,
          RECORD,
          List.of(Set.of(COURT, STATE), Set.of(COURT, OTHER_STATE), Set.of(COURT)));

  @Test
  void thoseTalkWhoMayKnowOfEachOther() {
    assertThatCode(() -> file.requireCircle(COURT, List.of(STATE))).doesNotThrowAnyException();
    assertThatCode(() -> file.requireCircle(STATE, List.of(COURT))).doesNotThrowAnyException();
    assertThat(file.partners(STATE)).containsExactly(COURT);
    assertThat(file.partners(COURT)).containsExactlyInAnyOrder(STATE, OTHER_STATE);
  }

  @Test
  void nobodyIsBroughtTogetherWithWhomHeMayNotKnow() {
    assertThatThrownBy(() -> file.requireCircle(STATE, List.of(OTHER_STATE)))
        .isInstanceOf(CannotTakePart.class);
    assertThatThrownBy(() -> file.requireCircle(COURT, List.of(STATE, OTHER_STATE)))
        .isInstanceOf(CannotTakePart.class);
    assertThatThrownBy(() -> file.requireCircle(COURT, List.of(new UUID(0, 4))))
        .isInstanceOf(CannotTakePart.class);
  }
}
