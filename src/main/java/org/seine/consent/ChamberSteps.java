package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentAct;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.lead.LeadTerms;
import org.seine.seal.Keyring;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.web.BadInput;
import org.seine.web.IfMatch;

/**
 * What a recipient does where consent is refused to material that may be exculpatory: it puts the
 * matter to the Chamber (Art. 67(2), Rule 83), and records later what was decided. Both are sealed
 * for the recipient alone and shown to nobody else; neither opens anything.
 */
@ApplicationScoped
class ChamberSteps {
  private final Questions questions;
  private final ConsentSteps steps;
  private final LeadTerms terms;
  private final Days days;

  ChamberSteps(Questions questions, ConsentSteps steps, LeadTerms terms, Days days) {
    this.questions = questions;
    this.steps = steps;
    this.terms = terms;
    this.days = days;
  }

  /**
   * Puts it to the Chamber.
   *
   * @throws org.seine.sharing.NotVisible if there is no such question for this unit (404)
   * @throws NothingForTheChamber if nothing was refused, or the unit did not assess the lead as
   *     possibly exculpatory (409)
   * @throws CannotFollow if it was put there already, or the unit is no recipient (409)
   * @throws org.seine.web.StaleVersion if the question changed since it was read (412)
   */
  Uni<ConsentView> put(
      ConsentAddress address, ChamberForm form, @Nullable String ifMatch, Caller by) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> questions.visible(address, by).call(this::requireReason))
                .invoke(known -> requireNone(known, StatementKind.TO_CHAMBER))
                .flatMap(
                    known ->
                        steps.take(
                            known,
                            ConsentStep.PUT_TO_CHAMBER,
                            IfMatch.of(ifMatch),
                            by,
                            (read, chain) ->
                                Uni.createFrom()
                                    .item(
                                        act(
                                            chain,
                                            ConsentAct.Kind.TO_CHAMBER,
                                            Optional.ofNullable(form.note())
                                                .filter(words -> !words.isBlank()),
                                            Optional.empty(),
                                            Operation.PUT_TO_CHAMBER)))));
  }

  private Uni<Void> requireReason(Known known) {
    if (known.side() != Side.RECIPIENT) {
      throw new CannotFollow(ConsentStep.PUT_TO_CHAMBER.name(), known.side().name());
    }
    return terms
        .standings(known.row().lead)
        .invoke(
            lead -> {
              if (!lead.isPossiblyExculpatoryTo(known.row().recipient)) {
                throw NothingForTheChamber.notExculpatory();
              }
              if (!Views.isRefused(known)) {
                throw NothingForTheChamber.notRefused();
              }
            })
        .replaceWithVoid();
  }

  /**
   * Records what the Chamber decided.
   *
   * @throws CannotFollow if it was not put to the Chamber, or the decision is recorded (409)
   * @throws BadInput if the day of the decision is still to come (400)
   */
  Uni<ConsentView> decided(
      ConsentAddress address, ChamberDecisionForm form, @Nullable String ifMatch, Caller by) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> questions.visible(address, by))
                .invoke(
                    known -> {
                      if (known.statement(StatementKind.TO_CHAMBER).isEmpty()) {
                        throw new CannotFollow(
                            ConsentStep.RECORD_CHAMBER_DECISION.name(), "NOT_BEFORE_THE_CHAMBER");
                      }
                      requireNone(known, StatementKind.CHAMBER_DECISION);
                    })
                .call(known -> days.today(by.unit()).invoke(today -> requireDay(form, today)))
                .flatMap(
                    known ->
                        steps.take(
                            known,
                            ConsentStep.RECORD_CHAMBER_DECISION,
                            IfMatch.of(ifMatch),
                            by,
                            (read, chain) ->
                                Uni.createFrom()
                                    .item(
                                        act(
                                            chain,
                                            ConsentAct.Kind.CHAMBER_DECISION,
                                            Optional.of(form.reference()),
                                            Optional.of(form.decidedOn()),
                                            Operation.RECORD_CHAMBER_DECISION)))));
  }

  private static void requireDay(ChamberDecisionForm form, LocalDate today) {
    if (form.decidedOn().isAfter(today)) {
      throw new BadInput("/decidedOn", "a day that is not to come", "a later one");
    }
  }

  private static void requireNone(Known known, StatementKind kind) {
    if (known.statement(kind).isPresent()) {
      throw new CannotFollow(kind.name(), kind.name());
    }
  }

  private static Act act(
      ConsentChain chain,
      ConsentAct.Kind kind,
      Optional<String> words,
      Optional<LocalDate> on,
      Operation operation) {
    return new Act(
        StatementKind.of(kind),
        words,
        List.of(),
        Optional.empty(),
        (statement, named, key, random) ->
            new ConsentAct(chain.hash(), kind, Optional.empty(), Optional.empty(), on, statement)
                .sign(key, random),
        row -> {},
        false,
        operation,
        Optional.empty(),
        List.of());
  }
}
