package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.seal.Keyring;
import org.seine.sharing.Caller;

/**
 * Consents of the provider's own motion (Art. 93(8)(c)), to uses by a unit that has accepted the
 * lead. Where another is the originator, nothing is free before that one has consented too.
 */
@ApplicationScoped
class ConsentGiving {
  private final LeadAccess leads;
  private final Subjects subjects;
  private final Questions questions;
  private final ConsentBeginning beginning;
  private final ConsentReading reading;

  ConsentGiving(
      LeadAccess leads,
      Subjects subjects,
      Questions questions,
      ConsentBeginning beginning,
      ConsentReading reading) {
    this.leads = leads;
    this.subjects = subjects;
    this.questions = questions;
    this.beginning = beginning;
    this.reading = reading;
  }

  /**
   * Consents. The same call again changes nothing and gets the same answer.
   *
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   * @throws DoesNotFit if the lead has no such version or part, the recipient has not accepted it,
   *     or a participant is no State (422)
   * @throws AnotherQuestion if something else is there under this id (409)
   */
  Uni<ConsentView> give(LeadAddress address, UUID id, GiveForm form, Caller by) {
    var uses = UseForm.checked(form.uses());
    var words = Objects.requireNonNullElse(form.conditions(), "");
    var order = new ConsentBeginning.Order(id, form.recipient(), uses, Optional.empty(), words);
    return Keyring.again(
            () ->
                Panache.withSession(() -> find(address, id, by))
                    .flatMap(
                        found ->
                            found.known.isPresent()
                                ? sameAgain(found, form, words, by)
                                : Panache.withSession(() -> subject(found.lead, form, by))
                                    .flatMap(subject -> beginning.begin(subject, order, by))))
        .flatMap(consent -> reading.shown(consent, by));
  }

  private Uni<Found> find(LeadAddress address, UUID id, Caller by) {
    return leads
        .provided(address, by)
        .flatMap(
            lead ->
                questions
                    .own(by.unit(), id)
                    .map(known -> new Found(lead, Optional.ofNullable(known))));
  }

  private Uni<Subject> subject(LeadAccess.Seen lead, GiveForm form, Caller by) {
    return subjects
        .requireStates(form.uses())
        .chain(() -> questions.requireRoom(lead.record(), by.unit()))
        .chain(() -> subjects.of(lead, form.version(), form.material(), by))
        .invoke(
            subject -> {
              if (!subject.standings().isAcceptedBy(form.recipient())) {
                throw DoesNotFit.noRecipient();
              }
            });
  }

  private Uni<Consent> sameAgain(Found found, GiveForm form, String words, Caller by) {
    var known = found.known.orElseThrow();
    return reading
        .asked(known, by)
        .map(
            given -> {
              boolean same =
                  known.row().lead.equals(found.lead.record())
                      && known.row().recipient.equals(form.recipient())
                      && known.row().isOwnMotion()
                      && given.isSame(
                          form.version(), form.material(), form.uses(), Optional.empty(), words);
              if (!same) {
                throw new AnotherQuestion();
              }
              return known.row();
            });
  }

  private record Found(LeadAccess.Seen lead, Optional<Known> known) {}
}
