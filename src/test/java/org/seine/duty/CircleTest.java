package org.seine.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whom of a unit a record concerns")
class CircleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final UUID ANNA = new UUID(1, 1);
  private static final UUID BORIS = new UUID(1, 2);
  private static final UUID CHLOE = new UUID(1, 3);
  private static final UUID GONE = new UUID(1, 4);

  @Test
  void isEverybodyWhereNobodyWorksOnIt() {
    assertThat(members(circle(null, List.of()).everybody()))
        .containsExactlyInAnyOrder(ANNA, BORIS, CHLOE);
    assertThat(members(circle(null, List.of(BORIS)).everybody()))
        .containsExactlyInAnyOrder(ANNA, BORIS, CHLOE);
    assertThat(circle(null, List.of()).thoseConcerned()).isEmpty();
  }

  @Test
  void isWhoWorksOnItAndWhoFollowsIt() {
    assertThat(members(circle(ANNA, List.of(BORIS)).everybody())).containsExactly(ANNA, BORIS);
  }

  @Test
  void isEverybodyAgainWhereTheWorkerServesNoMore() {
    assertThat(members(circle(GONE, List.of()).everybody()))
        .containsExactlyInAnyOrder(ANNA, BORIS, CHLOE);
  }

  @Test
  void isNobodyWhoServesNoMore() {
    assertThat(circle(null, List.of(GONE)).thoseConcerned()).isEmpty();
    assertThat(circle(null, List.of()).only(GONE)).isEmpty();
  }

  @Test
  void isTheSubstituteTooFromTheFirstDayToTheLast() {
    var circle = circle(ANNA, List.of(), leave(ANNA, CHLOE, TODAY, TODAY));
    assertThat(circle.everybody())
        .containsExactly(new Told(ANNA, null, true), new Told(CHLOE, ANNA, false));
    assertThat(circle.standIn(ANNA)).isEqualTo(CHLOE);
  }

  @Test
  void isNotTheSubstituteBeforeOrAfter() {
    var over = leave(ANNA, CHLOE, TODAY.minusDays(9), TODAY.minusDays(1));
    var toCome = leave(ANNA, CHLOE, TODAY.plusDays(1), TODAY.plusDays(9));
    assertThat(circle(ANNA, List.of(), over, toCome).everybody())
        .containsExactly(new Told(ANNA, null, false));
  }

  @Test
  void isNoSubstituteWhoServesNoMore() {
    var circle = circle(ANNA, List.of(), leave(ANNA, GONE, TODAY, TODAY));
    assertThat(circle.everybody()).containsExactly(new Told(ANNA, null, false));
  }

  @Test
  void tellsASubstituteOnceWhoIsToldAnyway() {
    var circle = circle(ANNA, List.of(CHLOE), leave(ANNA, CHLOE, TODAY, TODAY));
    assertThat(circle.everybody())
        .containsExactly(new Told(ANNA, null, true), new Told(CHLOE, null, false));
  }

  private static Circle circle(@Nullable UUID worker, List<UUID> followers, Leave... leaves) {
    return new Circle(Set.of(ANNA, BORIS, CHLOE), worker, followers, List.of(leaves), TODAY);
  }

  private static Leave leave(UUID member, UUID substitute, LocalDate from, LocalDate to) {
    var leave = new Leave();
    leave.member = member;
    leave.substitute = substitute;
    leave.fromDay = from;
    leave.toDay = to;
    return leave;
  }

  private static List<UUID> members(List<Told> told) {
    return told.stream().map(Told::member).toList();
  }
}
