package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentAnswer;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.seal.Keyring;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;
import org.seine.web.BadInput;
import org.seine.web.IfMatch;

/**
 * Answers questions of consent: the provider for itself, the originator for itself, and the
 * provider for an originator who answered it elsewhere. Each answer is given once. That it comes
 * late is noted and changes nothing of what it grants.
 */
@ApplicationScoped
class ConsentAnswering {
  private final Questions questions;
  private final ConsentSteps steps;
  private final ConsentReading reading;
  private final Days days;

  ConsentAnswering(Questions questions, ConsentSteps steps, ConsentReading reading, Days days) {
    this.questions = questions;
    this.steps = steps;
    this.reading = reading;
    this.days = days;
  }

  /**
   * Answers as provider or as originator, whichever the unit is. The same call again changes
   * nothing.
   *
   * @throws org.seine.sharing.NotVisible if there is no such question for this unit (404)
   * @throws DoesNotFit if it is not about what was asked (422)
   * @throws CannotFollow if it was taken back, or answered already (409)
   * @throws org.seine.web.StaleVersion if it changed since it was read (412)
   */
  Uni<ConsentView> answer(
      ConsentAddress address, AnswerForm form, @Nullable String ifMatch, Caller by) {
    return take(
        address,
        form,
        Optional.empty(),
        ifMatch,
        by,
        known ->
            known.side() == Side.ORIGINATOR
                ? ConsentStep.ANSWER_AS_ORIGINATOR
                : ConsentStep.ANSWER);
  }

  /**
   * Records what the originator answered to the provider elsewhere: a fact, with the day on which
   * it happened. The same call again changes nothing.
   *
   * @throws BadInput if that day is still to come (400)
   * @throws CannotFollow if another is not the originator, or the originator has answered (409)
   */
  Uni<ConsentView> report(
      ConsentAddress address, ReportForm form, @Nullable String ifMatch, Caller by) {
    return days.today(by.unit())
        .invoke(
            today -> {
              if (form.happenedOn().isAfter(today)) {
                throw new BadInput("/happenedOn", "a day that is not to come", "a later one");
              }
            })
        .flatMap(
            today ->
                take(
                    address,
                    form.answer(),
                    Optional.of(form.happenedOn()),
                    ifMatch,
                    by,
                    known -> ConsentStep.REPORT_ORIGINATOR));
  }

  private Uni<ConsentView> take(
      ConsentAddress address,
      AnswerForm form,
      Optional<LocalDate> happened,
      @Nullable String ifMatch,
      Caller by,
      Function<Known, ConsentStep> stepOf) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> questions.visible(address, by))
                .flatMap(
                    known -> {
                      var step = stepOf.apply(known);
                      return isAnsweredSo(known, capacityOf(step), form, happened, by)
                          .flatMap(
                              again ->
                                  again
                                      ? reading.shown(known.row(), by)
                                      : steps.take(
                                          known,
                                          step,
                                          IfMatch.of(ifMatch),
                                          by,
                                          (read, chain) ->
                                              planned(read, chain, step, form, happened, by)));
                    }));
  }

  private static Capacity capacityOf(ConsentStep step) {
    return step == ConsentStep.ANSWER ? Capacity.PROVIDER : Capacity.ORIGINATOR;
  }

  /** Whether this unit answered just so before. */
  private Uni<Boolean> isAnsweredSo(
      Known known, Capacity capacity, AnswerForm form, Optional<LocalDate> happened, Caller by) {
    var said = Objects.requireNonNullElse(form.conditions(), "");
    if (known.side() == Side.RECIPIENT || known.statement(StatementKind.of(capacity)).isEmpty()) {
      return Uni.createFrom().item(false);
    }
    return reading
        .answered(known, capacity, by)
        .map(
            before ->
                before.answer().statement().sender().equals(by.unit())
                    && before.answer().happened().equals(happened)
                    && before.answer().outcome() == form.outcome()
                    && before.words().equals(said)
                    && before
                        .answer()
                        .decisions()
                        .equals(form.decisionsOn(before.question(), known.row().leadId)));
  }

  private Uni<Act> planned(
      Known known,
      ConsentChain chain,
      ConsentStep step,
      AnswerForm form,
      Optional<LocalDate> happened,
      Caller by) {
    var capacity = capacityOf(step);
    var decisions = form.decisionsOn(chain.question(), known.row().leadId);
    return days.today(by.unit())
        .map(
            today ->
                new Act(
                    StatementKind.of(capacity),
                    Optional.ofNullable(form.conditions()).filter(words -> !words.isBlank()),
                    others(known, by),
                    Optional.empty(),
                    (statement, named, key, random) ->
                        new ConsentAnswer(
                                chain.hash(),
                                capacity,
                                form.outcome(),
                                happened,
                                decisions,
                                statement)
                            .sign(key, random),
                    row -> {
                      var state = AnswerState.of(chain.question(), form.outcome(), decisions);
                      if (capacity == Capacity.PROVIDER) {
                        row.providerState = state;
                      } else {
                        row.originatorState = state;
                      }
                    },
                    isLate(known, happened.orElse(today)),
                    step == ConsentStep.REPORT_ORIGINATOR
                        ? Operation.REPORT_ORIGINATOR
                        : Operation.ANSWER_CONSENT,
                    Optional.of(Happening.CONSENT_ANSWERED),
                    others(known, by)));
  }

  private static boolean isLate(Known known, LocalDate answered) {
    var last = known.row().answerBy;
    return last != null && answered.isAfter(last);
  }

  /** The recipient, and beside the originator the provider: both act on the answer. */
  private static List<UUID> others(Known known, Caller by) {
    List<UUID> units = new ArrayList<>(List.of(known.row().recipient, known.row().provider));
    units.remove(by.unit());
    return units;
  }
}
