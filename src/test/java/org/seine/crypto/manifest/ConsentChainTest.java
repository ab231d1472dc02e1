package org.seine.crypto.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seine.crypto.ConsentStory.ANNEX;
import static org.seine.crypto.ConsentStory.CHAMBER;
import static org.seine.crypto.ConsentStory.DEFENCE;
import static org.seine.crypto.ConsentStory.LEAD;
import static org.seine.crypto.ConsentStory.PROVIDER;
import static org.seine.crypto.ConsentStory.RECIPIENT;
import static org.seine.crypto.ConsentStory.STATEMENT;
import static org.seine.crypto.ConsentStory.asked;
import static org.seine.crypto.ConsentStory.askedOfAnother;
import static org.seine.crypto.ConsentStory.decided;
import static org.seine.crypto.ConsentStory.given;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;
import org.seine.crypto.manifest.ConsentQuestion.Originator;
import org.seine.crypto.refusal.ConsentMalformed;
import org.seine.crypto.refusal.ConsentNotAsked;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.SignedByAnotherUnit;

@DisplayName("A question of consent with its answers")
class ConsentChainTest {
  @Test
  void grantsNothingWhileNobodyAnswers() throws SealRefused {
    assertThat(asked(CHAMBER).chain().granted(CHAMBER)).isEmpty();
  }

  @Test
  void grantsWhatAProviderGrantsThatIsTheSourceItself() throws SealRefused {
    var chain =
        asked(CHAMBER, DEFENCE)
            .provider(decided(CHAMBER, LEAD, STATEMENT), decided(DEFENCE))
            .chain();
    assertThat(chain.granted(CHAMBER)).containsExactly(LEAD, STATEMENT);
    assertThat(chain.granted(DEFENCE)).isEmpty();
  }

  @Test
  void grantsOnlyWhatBothGrantWhereAnotherIsTheSource() throws SealRefused {
    var story = askedOfAnother(CHAMBER).provider(decided(CHAMBER, LEAD, STATEMENT));
    assertThat(story.chain().granted(CHAMBER)).as("the source is silent").isEmpty();
    story.referred().originator(decided(CHAMBER, STATEMENT, ANNEX));
    assertThat(story.chain().granted(CHAMBER)).containsExactly(STATEMENT);
  }

  @Test
  void grantsNothingThatTheSourceIsUnableToConsentTo() throws SealRefused {
    var chain =
        askedOfAnother(CHAMBER).provider(decided(CHAMBER, LEAD)).referred().originator().chain();
    assertThat(chain.granted(CHAMBER)).isEmpty();
    assertThat(chain.answer(Capacity.ORIGINATOR).map(ConsentAnswer::outcome))
        .contains(ConsentAnswer.Outcome.UNABLE);
  }

  @Test
  void takesTheProvidersWordForWhatTheSourceAnsweredElsewhere() throws SealRefused {
    var chain =
        askedOfAnother(CHAMBER)
            .provider(decided(CHAMBER, LEAD, STATEMENT))
            .reported(decided(CHAMBER, LEAD))
            .chain();
    assertThat(chain.granted(CHAMBER)).containsExactly(LEAD);
  }

  @Test
  void grantsNothingOnceItIsTakenBack() throws SealRefused {
    var chain = asked(CHAMBER).provider(decided(CHAMBER, LEAD)).withdrawn().chain();
    assertThat(chain.granted(CHAMBER)).isEmpty();
  }

  @Test
  void grantsByTheProvidersOwnMotionWhatTheSourceGrantsToo() throws SealRefused {
    assertThat(given(Originator.PROVIDER, CHAMBER).chain().granted(CHAMBER))
        .containsExactly(LEAD, STATEMENT, ANNEX);
    var ofAnother = given(Originator.ANOTHER, CHAMBER);
    assertThat(ofAnother.chain().granted(CHAMBER)).isEmpty();
    assertThat(ofAnother.reported(decided(CHAMBER, ANNEX)).chain().granted(CHAMBER))
        .containsExactly(ANNEX);
  }

  @Test
  void refusesWhoIsNotEntitledToAnswer() {
    refuses(
        SignedByAnotherUnit.class,
        asked(CHAMBER)
                .answer(RECIPIENT, Capacity.PROVIDER, Optional.empty(), decided(CHAMBER, LEAD))
            ::chain);
    refuses(
        SignedByAnotherUnit.class,
        askedOfAnother(CHAMBER)
                .answer(PROVIDER, Capacity.ORIGINATOR, Optional.empty(), decided(CHAMBER, LEAD))
            ::chain);
    refuses(
        SignedByAnotherUnit.class,
        askedOfAnother(CHAMBER).originator(decided(CHAMBER, LEAD))::chain);
  }

  @Test
  void refusesAnAnswerToWhatWasNotAsked() {
    refuses(ConsentNotAsked.class, asked(CHAMBER).provider(decided(DEFENCE, LEAD))::chain);
    refuses(ConsentNotAsked.class, asked(CHAMBER, DEFENCE).provider(decided(CHAMBER))::chain);
    refuses(ConsentNotAsked.class, asked(CHAMBER).provider(decided(CHAMBER, PROVIDER.id()))::chain);
    refuses(ConsentNotAsked.class, asked(CHAMBER).reported(decided(CHAMBER, LEAD))::chain);
    refuses(
        ConsentNotAsked.class,
        given(Originator.PROVIDER, CHAMBER).provider(decided(CHAMBER, LEAD))::chain);
  }

  @Test
  void refusesASecondAnswerInOneCapacity() {
    refuses(
        ConsentMalformed.class,
        asked(CHAMBER).provider(decided(CHAMBER)).provider(decided(CHAMBER, LEAD))::chain);
  }

  private static void refuses(
      Class<? extends SealRefused> refusal,
      org.assertj.core.api.ThrowableAssert.ThrowingCallable chain) {
    assertThatThrownBy(chain).isInstanceOf(refusal);
  }
}
