package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.seal.Keyring;
import org.seine.sharing.Caller;
import org.seine.web.BadInput;

/**
 * Asks for consent. Only a unit that has accepted a lead may; what it asks for, and until when, it
 * says itself.
 */
@ApplicationScoped
class ConsentAsking {
  private static final int MOST_DAYS = 730;

  private final LeadAccess leads;
  private final Subjects subjects;
  private final Questions questions;
  private final ConsentBeginning beginning;
  private final ConsentReading reading;
  private final Days days;

  ConsentAsking(
      LeadAccess leads,
      Subjects subjects,
      Questions questions,
      ConsentBeginning beginning,
      ConsentReading reading,
      Days days) {
    this.leads = leads;
    this.subjects = subjects;
    this.questions = questions;
    this.beginning = beginning;
    this.reading = reading;
    this.days = days;
  }

  /**
   * Asks. The same call again changes nothing and gets the same question.
   *
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   * @throws CannotFollow if the unit has not accepted it (409)
   * @throws DoesNotFit if the lead has no such version or part, or a participant is no State (422)
   * @throws AnotherQuestion if another question is there under this id (409)
   * @throws TooManyQuestions if the unit has begun as many about this lead as it may (409)
   * @throws BadInput if the last day to answer is over, or more than two years away (400)
   */
  Uni<ConsentView> ask(LeadAddress address, UUID id, AskForm form, Caller by) {
    var uses = UseForm.checked(form.uses());
    return Keyring.again(
            () ->
                Panache.withSession(() -> find(address, id, by))
                    .flatMap(
                        found ->
                            found.known.isPresent()
                                ? sameAgain(found, form, by)
                                : Panache.withSession(() -> subject(found.lead, form, by))
                                    .flatMap(
                                        subject ->
                                            beginning.begin(
                                                subject,
                                                new ConsentBeginning.Order(
                                                    id,
                                                    by.unit(),
                                                    uses,
                                                    Optional.of(form.answerBy()),
                                                    form.explanation()),
                                                by))))
        .flatMap(consent -> reading.shown(consent, by));
  }

  private Uni<Found> find(LeadAddress address, UUID id, Caller by) {
    return leads
        .received(address, by)
        .flatMap(
            lead ->
                questions
                    .own(by.unit(), id)
                    .map(known -> new Found(lead, Optional.ofNullable(known))));
  }

  private Uni<Subject> subject(LeadAccess.Seen lead, AskForm form, Caller by) {
    return requireDay(form.answerBy(), by)
        .chain(() -> subjects.requireStates(form.uses()))
        .chain(() -> questions.requireRoom(lead.record(), by.unit()))
        .chain(() -> subjects.of(lead, form.version(), form.material(), by))
        .invoke(
            subject -> {
              if (!subject.standings().isAcceptedBy(by.unit())) {
                throw CannotFollow.notAccepted();
              }
            });
  }

  private Uni<Void> requireDay(LocalDate last, Caller by) {
    return days.today(by.unit())
        .invoke(
            today -> {
              if (last.isBefore(today) || last.isAfter(today.plusDays(MOST_DAYS))) {
                throw new BadInput(
                    "/answerBy", "a day from today on, within two years", "another day");
              }
            })
        .replaceWithVoid();
  }

  private Uni<Consent> sameAgain(Found found, AskForm form, Caller by) {
    var known = found.known.orElseThrow();
    return reading
        .asked(known, by)
        .map(
            asked -> {
              boolean same =
                  known.row().lead.equals(found.lead.record())
                      && !known.row().isOwnMotion()
                      && asked.isSame(
                          form.version(),
                          form.material(),
                          form.uses(),
                          Optional.of(form.answerBy()),
                          form.explanation());
              if (!same) {
                throw new AnotherQuestion();
              }
              return known.row();
            });
  }

  private record Found(LeadAccess.Seen lead, Optional<Known> known) {}
}
