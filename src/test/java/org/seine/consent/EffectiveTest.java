package org.seine.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.crypto.ConsentStory.ANNEX;
import static org.seine.crypto.ConsentStory.CHAMBER;
import static org.seine.crypto.ConsentStory.DEFENCE;
import static org.seine.crypto.ConsentStory.LEAD;
import static org.seine.crypto.ConsentStory.RECIPIENT;
import static org.seine.crypto.ConsentStory.STATE;
import static org.seine.crypto.ConsentStory.STATEMENT;
import static org.seine.crypto.ConsentStory.TO_THE_STATE;
import static org.seine.crypto.ConsentStory.asked;
import static org.seine.crypto.ConsentStory.askedAboutVersion;
import static org.seine.crypto.ConsentStory.askedOfAnother;
import static org.seine.crypto.ConsentStory.decided;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.seine.crypto.ConsentStory;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.crypto.refusal.SealRefused;
import org.seine.sharing.grant.ConsentScope;

@DisplayName("What follows from questions and answers")
class EffectiveTest {
  private static final UUID OTHER = UUID.fromString("5e1e0000-0000-4000-8000-000100000002");

  static Stream<Arguments> table() {
    return Stream.of(
        line(false, "nothing asked", wanted(ConsentScope.CHAMBER, STATEMENT)),
        line(
            true,
            "granted",
            wanted(ConsentScope.CHAMBER, STATEMENT),
            asked(CHAMBER).provider(decided(CHAMBER, STATEMENT))),
        line(false, "silence", wanted(ConsentScope.CHAMBER, STATEMENT), asked(CHAMBER)),
        line(
            false,
            "another document",
            wanted(ConsentScope.CHAMBER, ANNEX),
            asked(CHAMBER).provider(decided(CHAMBER, STATEMENT))),
        line(
            false,
            "one of two documents",
            wanted(ConsentScope.CHAMBER, STATEMENT, ANNEX),
            asked(CHAMBER).provider(decided(CHAMBER, STATEMENT))),
        line(
            true,
            "one document by each of two questions",
            wanted(ConsentScope.CHAMBER, STATEMENT, ANNEX),
            asked(CHAMBER).provider(decided(CHAMBER, STATEMENT)),
            asked(CHAMBER).provider(decided(CHAMBER, ANNEX))),
        line(
            false,
            "another scope",
            wanted(ConsentScope.DEFENCE, STATEMENT),
            asked(CHAMBER).provider(decided(CHAMBER, STATEMENT))),
        line(
            false,
            "a wider scope",
            wanted(ConsentScope.CHAMBER, STATEMENT),
            asked(DEFENCE).provider(decided(DEFENCE, STATEMENT))),
        line(
            true,
            "that State",
            givenTo(STATE, STATEMENT),
            asked(TO_THE_STATE).provider(decided(TO_THE_STATE, STATEMENT))),
        line(
            false,
            "another State",
            givenTo(OTHER, STATEMENT),
            asked(TO_THE_STATE).provider(decided(TO_THE_STATE, STATEMENT))),
        line(
            false,
            "the text of another version",
            wanted(ConsentScope.CHAMBER, LEAD),
            askedAboutVersion(2, CHAMBER).provider(decided(CHAMBER, LEAD))),
        line(
            true,
            "a document that another version holds too",
            wanted(ConsentScope.CHAMBER, STATEMENT),
            askedAboutVersion(2, CHAMBER).provider(decided(CHAMBER, STATEMENT))),
        line(
            false,
            "the provider alone, where another is the source",
            wanted(ConsentScope.CHAMBER, STATEMENT),
            askedOfAnother(CHAMBER).provider(decided(CHAMBER, STATEMENT))),
        line(
            false,
            "each of two in a question of its own",
            wanted(ConsentScope.CHAMBER, STATEMENT),
            askedOfAnother(CHAMBER)
                .provider(decided(CHAMBER, STATEMENT))
                .reported(decided(CHAMBER)),
            askedOfAnother(CHAMBER)
                .provider(decided(CHAMBER))
                .reported(decided(CHAMBER, STATEMENT))),
        line(
            true,
            "both",
            wanted(ConsentScope.CHAMBER, STATEMENT),
            askedOfAnother(CHAMBER)
                .provider(decided(CHAMBER, STATEMENT))
                .referred()
                .originator(decided(CHAMBER, STATEMENT))),
        line(
            true,
            "refused first, granted when asked for less",
            wanted(ConsentScope.CHAMBER, STATEMENT),
            asked(CHAMBER).provider(decided(CHAMBER)),
            asked(CHAMBER).provider(decided(CHAMBER, STATEMENT))),
        line(
            false,
            "taken back",
            wanted(ConsentScope.CHAMBER, STATEMENT),
            asked(CHAMBER).provider(decided(CHAMBER, STATEMENT)).withdrawn()));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @MethodSource("table")
  void isCoveredExactlyWhereTheTableSaysSo(
      boolean covered, String when, Wanted wanted, List<ConsentChain> chains) {
    assertThat(Effective.covers(chains, LEAD, wanted)).isEqualTo(covered);
  }

  @Test
  void opensTheExportOfADocumentForAnyUseAsEvidence() throws SealRefused {
    var chains = List.of(asked(DEFENCE).provider(decided(DEFENCE, STATEMENT)).chain());
    assertThat(Effective.isEvidence(chains, STATEMENT)).isTrue();
    assertThat(Effective.isEvidence(chains, ANNEX)).isFalse();
    var elsewhere = List.of(asked(TO_THE_STATE).provider(decided(TO_THE_STATE, STATEMENT)).chain());
    assertThat(Effective.isEvidence(elsewhere, STATEMENT)).isFalse();
  }

  @Test
  void namesWhoseConsentIsMissing() throws SealRefused {
    assertThat(missing(true)).containsExactly("PROVIDER", "ORIGINATOR");
    assertThat(missing(false)).containsExactly("PROVIDER");
    assertThat(missing(true, askedOfAnother(CHAMBER).provider(decided(CHAMBER, STATEMENT))))
        .containsExactly("ORIGINATOR");
    assertThat(missing(true, askedOfAnother(CHAMBER).reported(decided(CHAMBER, STATEMENT))))
        .containsExactly("PROVIDER");
  }

  private static List<String> missing(boolean another, ConsentStory... stories) throws SealRefused {
    var details = Effective.missing(chains(stories), STATEMENT, another).details();
    assertThat(details.more()).extractingByKey("scopes").asString().contains("CHAMBER, DEFENCE");
    return ((List<?>) details.more().get("missing")).stream().map(String::valueOf).toList();
  }

  private static Wanted wanted(ConsentScope scope, UUID... things) {
    return new Wanted(RECIPIENT.id(), scope, null, 1, Set.of(things));
  }

  private static Wanted givenTo(UUID state, UUID... things) {
    return new Wanted(RECIPIENT.id(), ConsentScope.NAMED_STATE, state, 1, Set.of(things));
  }

  private static Arguments line(
      boolean covered, String when, Wanted wanted, ConsentStory... stories) {
    return Arguments.of(covered, when, wanted, chains(stories));
  }

  private static List<ConsentChain> chains(ConsentStory... stories) {
    List<ConsentChain> chains = new ArrayList<>();
    for (var story : stories) {
      try {
        chains.add(story.chain());
      } catch (SealRefused e) {
        throw new IllegalStateException(e);
      }
    }
    return chains;
  }
}
