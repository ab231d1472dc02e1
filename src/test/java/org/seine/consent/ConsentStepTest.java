package org.seine.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.consent.AnswerState.GRANTED;
import static org.seine.consent.AnswerState.NOT_ASKED;
import static org.seine.consent.AnswerState.REFUSED;
import static org.seine.consent.AnswerState.WAITING;
import static org.seine.consent.ConsentState.ANSWERED;
import static org.seine.consent.ConsentState.OPEN;
import static org.seine.consent.ConsentState.WITHDRAWN;
import static org.seine.consent.ConsentStep.ANSWER;
import static org.seine.consent.ConsentStep.ANSWER_AS_ORIGINATOR;
import static org.seine.consent.ConsentStep.PUT_TO_CHAMBER;
import static org.seine.consent.ConsentStep.RECORD_CHAMBER_DECISION;
import static org.seine.consent.ConsentStep.REFER;
import static org.seine.consent.ConsentStep.REPORT_ORIGINATOR;
import static org.seine.consent.ConsentStep.WITHDRAW;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The steps on a question of consent")
class ConsentStepTest {
  /** The law again, written from the side of whoever acts: what each may do as things stand. */
  static Stream<Arguments> allowed() {
    return Stream.of(
        line(
            Side.RECIPIENT,
            OPEN,
            WAITING,
            NOT_ASKED,
            WITHDRAW,
            PUT_TO_CHAMBER,
            RECORD_CHAMBER_DECISION),
        line(Side.RECIPIENT, ANSWERED, GRANTED, NOT_ASKED, PUT_TO_CHAMBER, RECORD_CHAMBER_DECISION),
        line(Side.RECIPIENT, WITHDRAWN, WAITING, WAITING, PUT_TO_CHAMBER, RECORD_CHAMBER_DECISION),
        line(Side.PROVIDER, OPEN, WAITING, NOT_ASKED, ANSWER),
        line(Side.PROVIDER, OPEN, WAITING, WAITING, ANSWER, REFER, REPORT_ORIGINATOR),
        line(Side.PROVIDER, OPEN, REFUSED, WAITING, REFER, REPORT_ORIGINATOR),
        line(Side.PROVIDER, OPEN, WAITING, GRANTED, ANSWER),
        line(Side.PROVIDER, ANSWERED, GRANTED, REFUSED),
        line(Side.PROVIDER, WITHDRAWN, WAITING, WAITING),
        line(Side.ORIGINATOR, OPEN, WAITING, WAITING, ANSWER_AS_ORIGINATOR),
        line(Side.ORIGINATOR, OPEN, WAITING, GRANTED),
        line(Side.ORIGINATOR, WITHDRAWN, WAITING, WAITING));
  }

  @ParameterizedTest(name = "{0}, {1}, provider {2}, originator {3}")
  @MethodSource("allowed")
  void mayBeTakenExactlyWhereTheTableSaysSo(
      Side side,
      ConsentState state,
      AnswerState provider,
      AnswerState originator,
      Set<ConsentStep> steps) {
    Set<ConsentStep> found =
        Arrays.stream(ConsentStep.values())
            .filter(step -> step.mayFollow(side, state, provider, originator))
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(steps);
  }

  @ParameterizedTest
  @EnumSource(ConsentStep.class)
  void standOnAnArticle(ConsentStep step) {
    assertThat(step.footing()).matches("(Art\\.|Rule).*[0-9].*");
  }

  private static Arguments line(
      Side side,
      ConsentState state,
      AnswerState provider,
      AnswerState originator,
      ConsentStep... steps) {
    return Arguments.of(side, state, provider, originator, Set.of(steps));
  }
}
