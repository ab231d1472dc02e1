package org.seine.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.request.RequestState.ACCEPTED_WITH_CONDITIONS;
import static org.seine.request.RequestState.CONDITIONS_OFFERED;
import static org.seine.request.RequestState.SENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.request.RequestView.Done;

@DisplayName("The conditions that bind")
class BindingTest {
  private static final LocalDate DAY = LocalDate.parse("2019-04-18");
  private static final Condition A = condition("For this case alone");
  private static final Condition B = condition("For any case");

  private final List<Done> history = new ArrayList<>();

  @Test
  void areThoseThatTheStateOfferedWhateverIsRecordedThatDoesNotFit() {
    done(RequestStep.SEND, SENT, null);
    done(RequestStep.OFFER_CONDITIONS, CONDITIONS_OFFERED, A);
    done(RequestStep.OFFER_CONDITIONS, CONDITIONS_OFFERED, B);
    done(RequestStep.ACCEPT_CONDITIONS, ACCEPTED_WITH_CONDITIONS, null);
    assertThat(bound()).containsExactly(A);
  }

  @Test
  void areThoseOfAStepThatOffersThemAlone() {
    done(RequestStep.SEND, SENT, null);
    done(RequestStep.OFFER_CONDITIONS, CONDITIONS_OFFERED, A);
    done(RequestStep.FOLLOW_UP, CONDITIONS_OFFERED, B);
    done(RequestStep.ACCEPT_CONDITIONS, ACCEPTED_WITH_CONDITIONS, null);
    assertThat(bound()).containsExactly(A);
  }

  @Test
  void areThoseThatDidNotFitOnceANoteAcceptedThem() {
    done(RequestStep.SEND, SENT, null);
    done(RequestStep.OFFER_CONDITIONS, CONDITIONS_OFFERED, A);
    done(RequestStep.OFFER_CONDITIONS, CONDITIONS_OFFERED, B);
    note(3, CONDITIONS_OFFERED);
    done(RequestStep.ACCEPT_CONDITIONS, ACCEPTED_WITH_CONDITIONS, null);
    assertThat(bound()).containsExactly(B);
  }

  @Test
  void areNotThoseThatANoteLeftAside() {
    done(RequestStep.SEND, SENT, null);
    done(RequestStep.OFFER_CONDITIONS, CONDITIONS_OFFERED, A);
    done(RequestStep.OFFER_CONDITIONS, CONDITIONS_OFFERED, B);
    note(3, null);
    done(RequestStep.ACCEPT_CONDITIONS, ACCEPTED_WITH_CONDITIONS, null);
    assertThat(bound()).containsExactly(A);
  }

  private List<Condition> bound() {
    return Binding.of(history, Direction.TO_STATE).orElseThrow().conditions();
  }

  private static Condition condition(String words) {
    return new Condition(Condition.Kind.ONLY_IN_THIS_CASE, null, words);
  }

  private void note(int about, @Nullable RequestState becomes) {
    add(RequestStep.TAKE_NOTE, CONDITIONS_OFFERED, null, becomes, about);
  }

  private void done(RequestStep step, RequestState state, @Nullable Condition one) {
    add(step, state, one, null, null);
  }

  private void add(
      RequestStep step,
      RequestState state,
      @Nullable Condition one,
      @Nullable RequestState becomes,
      @Nullable Integer about) {
    var told =
        Forms.of(
            step,
            DAY,
            "conditions",
            one == null ? null : List.of(one),
            "becomes",
            becomes,
            "about",
            about);
    history.add(
        new Done(
            history.size() + 1,
            step.article(),
            step.isAnswer(),
            state,
            Instant.EPOCH,
            UUID.randomUUID(),
            told,
            null));
  }
}
