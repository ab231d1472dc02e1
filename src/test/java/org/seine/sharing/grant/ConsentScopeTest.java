package org.seine.sharing.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.sharing.grant.HandlingCode.H0;
import static org.seine.sharing.grant.HandlingCode.H1;
import static org.seine.sharing.grant.HandlingCode.H2;
import static org.seine.sharing.grant.TrafficLight.AMBER;
import static org.seine.sharing.grant.TrafficLight.CLEAR;
import static org.seine.sharing.grant.TrafficLight.GREEN;
import static org.seine.sharing.grant.TrafficLight.RED;
import static org.seine.sharing.grant.UseCondition.CONSENT_PER_USE;
import static org.seine.sharing.grant.UseCondition.EVIDENCE_ALLOWED;
import static org.seine.sharing.grant.UseCondition.LEAD_ONLY;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Which uses need no consent")
class ConsentScopeTest {
  private static final Set<ConsentScope> NONE = Set.of();
  private static final Set<ConsentScope> AS_EVIDENCE =
      Set.of(ConsentScope.CHAMBER, ConsentScope.DEFENCE, ConsentScope.PUBLIC_EVIDENCE);
  private static final Set<ConsentScope> ONWARD =
      Set.of(ConsentScope.USE_IN_REQUEST, ConsentScope.NAMED_STATE);

  static Stream<Arguments> table() {
    return Stream.of(
        Arguments.of(LEAD_ONLY, Set.of(H0), CLEAR, NONE),
        Arguments.of(CONSENT_PER_USE, Set.of(H0), CLEAR, NONE),
        Arguments.of(null, Set.of(H0), CLEAR, NONE),
        Arguments.of(EVIDENCE_ALLOWED, Set.of(H0), CLEAR, both()),
        Arguments.of(EVIDENCE_ALLOWED, Set.of(H0), GREEN, both()),
        Arguments.of(EVIDENCE_ALLOWED, Set.of(H0), AMBER, AS_EVIDENCE),
        Arguments.of(EVIDENCE_ALLOWED, Set.of(H0), RED, AS_EVIDENCE),
        Arguments.of(EVIDENCE_ALLOWED, Set.of(H0), null, AS_EVIDENCE),
        Arguments.of(EVIDENCE_ALLOWED, Set.of(H1), GREEN, ONWARD),
        Arguments.of(EVIDENCE_ALLOWED, Set.of(H2), GREEN, AS_EVIDENCE),
        Arguments.of(EVIDENCE_ALLOWED, Set.of(H1, H2), GREEN, NONE));
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @MethodSource("table")
  void areThoseOfTheTable(
      UseCondition condition, Set<HandlingCode> codes, TrafficLight light, Set<ConsentScope> free) {
    assertThat(
            Arrays.stream(ConsentScope.values())
                .filter(scope -> scope.isFreeUnder(condition, codes, light))
                .collect(Collectors.toSet()))
        .isEqualTo(free);
  }

  private static Set<ConsentScope> both() {
    return Stream.concat(AS_EVIDENCE.stream(), ONWARD.stream()).collect(Collectors.toSet());
  }
}
