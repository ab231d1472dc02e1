package org.seine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seine.sharing.grant.UseCondition.CONSENT_PER_USE;
import static org.seine.sharing.grant.UseCondition.EVIDENCE_ALLOWED;
import static org.seine.sharing.grant.UseCondition.LEAD_ONLY;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seine.sharing.grant.UseCondition;

@DisplayName("A recipient that accepts")
class AcceptanceTest {
  @ParameterizedTest(name = "accepts {1} what was given {0} as {2}")
  @CsvSource({
    "LEAD_ONLY, LEAD_ONLY, ACCEPTED_LEAD_ONLY",
    "CONSENT_PER_USE, CONSENT_PER_USE, ACCEPTED_CONSENT_PER_USE",
    "CONSENT_PER_USE, LEAD_ONLY, ACCEPTED_LEAD_ONLY",
    "EVIDENCE_ALLOWED, EVIDENCE_ALLOWED, ACCEPTED_OPEN",
    "EVIDENCE_ALLOWED, CONSENT_PER_USE, ACCEPTED_CONSENT_PER_USE",
    "EVIDENCE_ALLOWED, LEAD_ONLY, ACCEPTED_LEAD_ONLY"
  })
  void mayBindItselfToLess(UseCondition given, UseCondition wanted, RecipientState state) {
    assertThat(RecipientStep.accept(wanted, given).after(RecipientState.ASSESSED)).isEqualTo(state);
  }

  @ParameterizedTest(name = "not {1} what was given {0}")
  @CsvSource({
    "LEAD_ONLY, CONSENT_PER_USE",
    "LEAD_ONLY, EVIDENCE_ALLOWED",
    "CONSENT_PER_USE, EVIDENCE_ALLOWED"
  })
  void neverBindsItselfToMoreThanItWasGiven(UseCondition given, UseCondition wanted) {
    assertThatThrownBy(() -> RecipientStep.accept(wanted, given))
        .isInstanceOf(WiderThanGiven.class);
  }

  @Test
  void knowsTheConditionsFromTheNarrowestToTheWidest() {
    assertThat(UseCondition.values()).containsExactly(LEAD_ONLY, CONSENT_PER_USE, EVIDENCE_ALLOWED);
  }
}
