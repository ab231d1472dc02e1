package org.seine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The steps of a lead")
class LeadStepTest {
  /** The law again, written from the provider's side of each state: what may be done in it. */
  static final Map<LeadState, Set<LeadStep>> ALLOWED =
      Map.of(
          LeadState.DRAFT, Set.of(LeadStep.SAVE_DRAFT, LeadStep.SUBMIT),
          LeadState.SUBMITTED,
              Set.of(
                  LeadStep.CORRECT,
                  LeadStep.ADD_RECIPIENT,
                  LeadStep.WITHDRAW_RECIPIENT,
                  LeadStep.REQUEST_WITHDRAWAL,
                  LeadStep.WITHDRAW),
          LeadState.WITHDRAWAL_REQUESTED,
              Set.of(LeadStep.CORRECT, LeadStep.WITHDRAW_RECIPIENT, LeadStep.WITHDRAW),
          LeadState.WITHDRAWN, Set.of());

  static final Map<RecipientState, Set<RecipientStep>> ALLOWED_TO_A_RECIPIENT =
      Map.of(
          RecipientState.SUBMITTED, Set.of(RecipientStep.RECEIVE, RecipientStep.WITHDRAW),
          RecipientState.RECEIVED,
              Set.of(RecipientStep.RETURN, RecipientStep.ASSESS, RecipientStep.WITHDRAW),
          RecipientState.RETURNED, Set.of(RecipientStep.WITHDRAW),
          RecipientState.ASSESSED,
              Set.of(
                  RecipientStep.RETURN,
                  RecipientStep.ACCEPT_LEAD_ONLY,
                  RecipientStep.ACCEPT_CONSENT_PER_USE,
                  RecipientStep.ACCEPT_OPEN,
                  RecipientStep.WITHDRAW),
          RecipientState.ACCEPTED_LEAD_ONLY, Set.of(),
          RecipientState.ACCEPTED_CONSENT_PER_USE, Set.of(),
          RecipientState.ACCEPTED_OPEN, Set.of(),
          RecipientState.WITHDRAWN, Set.of());

  static Stream<Arguments> everyPair() {
    return Arrays.stream(LeadStep.values())
        .flatMap(step -> Arrays.stream(LeadState.values()).map(s -> Arguments.of(step, s)));
  }

  static Stream<Arguments> everyPairOfARecipient() {
    return Arrays.stream(RecipientStep.values())
        .flatMap(step -> Arrays.stream(RecipientState.values()).map(s -> Arguments.of(step, s)));
  }

  @Nested
  @DisplayName("of its provider")
  class Provider {
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("org.seine.lead.LeadStepTest#everyPair")
    void mayBeTakenExactlyWhereTheTableSaysSo(LeadStep step, LeadState state) {
      assertThat(step.mayFollow(state)).isEqualTo(ALLOWED.get(state).contains(step));
      if (!step.mayFollow(state)) {
        assertThatThrownBy(() -> step.after(state))
            .isInstanceOfSatisfying(
                StepNotAllowed.class,
                refused -> {
                  assertThat(refused.details().expected()).contains(step.name());
                  assertThat(refused.details().found()).isEqualTo(state.name());
                });
      }
    }

    @ParameterizedTest
    @EnumSource(LeadStep.class)
    void standOnAnArticle(LeadStep step) {
      assertThat(step.footing()).matches("(Art\\.|Rule).*[0-9].*");
    }
  }

  @Nested
  @DisplayName("with one recipient")
  class Recipient {
    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("org.seine.lead.LeadStepTest#everyPairOfARecipient")
    void mayBeTakenExactlyWhereTheTableSaysSo(RecipientStep step, RecipientState state) {
      assertThat(step.mayFollow(state)).isEqualTo(ALLOWED_TO_A_RECIPIENT.get(state).contains(step));
      if (!step.mayFollow(state)) {
        assertThatThrownBy(() -> step.after(state)).isInstanceOf(StepNotAllowed.class);
      }
    }

    @ParameterizedTest
    @EnumSource(RecipientStep.class)
    void standOnAnArticle(RecipientStep step) {
      assertThat(step.footing()).matches("(Art\\.|Rule).*[0-9].*");
    }
  }
}
