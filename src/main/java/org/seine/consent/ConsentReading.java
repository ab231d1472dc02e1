package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.seine.crypto.manifest.ConsentAnswer;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.crypto.manifest.ConsentQuestion;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.lead.LeadTerms;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.Opener;
import org.seine.seal.SealedThings;
import org.seine.seal.Workers;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.sharing.announce.Announcements;
import org.seine.trail.Trail;

/**
 * Shows questions of consent to the units concerned. Every statement is proved before any of it is
 * shown; texts are opened only where one question is asked for, and that opening is in the trail
 * before they leave.
 */
@ApplicationScoped
class ConsentReading {
  private final LeadAccess leads;
  private final LeadTerms terms;
  private final Questions questions;
  private final SealedThings things;
  private final Keyring keyring;
  private final Opener opener;
  private final Workers workers;
  private final Trail trail;
  private final Announcements announcements;

  ConsentReading(
      LeadAccess leads,
      LeadTerms terms,
      Questions questions,
      SealedThings things,
      Keyring keyring,
      Opener opener,
      Workers workers,
      Trail trail,
      Announcements announcements) {
    this.leads = leads;
    this.terms = terms;
    this.questions = questions;
    this.things = things;
    this.keyring = keyring;
    this.opener = opener;
    this.workers = workers;
    this.trail = trail;
    this.announcements = announcements;
  }

  /**
   * Opens a question with its texts.
   *
   * @throws org.seine.sharing.NotVisible if there is none for this unit (404)
   */
  Uni<ConsentView> open(ConsentAddress address, Caller by) {
    return Panache.withSession(() -> questions.visible(address, by).flatMap(this::standing))
        .flatMap(
            found ->
                prove(found.known)
                    .flatMap(
                        chain ->
                            keyring.reading(
                                by,
                                found.texts,
                                keys ->
                                    Views.of(
                                        found.known,
                                        chain,
                                        found.exculpatory,
                                        Written.opened(keys, found.texts, chain, opener)))))
        .call(view -> Panache.withTransaction(() -> opened(view, by)));
  }

  private Uni<Void> opened(ConsentView view, Caller by) {
    var ref = RecordKind.CONSENT.ref(view.id()).of(view.by());
    return trail.append(by, Operation.OPEN_CONSENT, ref).chain(() -> announcements.opened(ref, by));
  }

  /**
   * The questions about a lead that this unit may see, without their texts, the oldest first.
   *
   * @throws org.seine.sharing.NotVisible if there is no such lead for this unit (404)
   */
  Uni<List<ConsentView>> about(LeadAddress address, Caller by) {
    return Panache.withSession(
            () ->
                leads
                    .visible(address, by)
                    .flatMap(
                        lead ->
                            questions
                                .about(lead.record(), by.unit())
                                .flatMap(
                                    all ->
                                        Multi.createFrom()
                                            .iterable(all)
                                            .onItem()
                                            .transformToUniAndConcatenate(this::standing)
                                            .collect()
                                            .asList())))
        .flatMap(
            all ->
                Multi.createFrom()
                    .iterable(all)
                    .onItem()
                    .transformToUniAndConcatenate(this::view)
                    .collect()
                    .asList());
  }

  /** The question as it stands, without its texts; what was done is in the trail already. */
  Uni<ConsentView> shown(Consent consent, Caller by) {
    var address = new ConsentAddress();
    address.consent = consent.id;
    address.by = consent.maker;
    return Panache.withSession(() -> questions.visible(address, by).flatMap(this::standing))
        .flatMap(this::view);
  }

  /** What the own unit asked, with its words, to compare it with what is sent again. */
  Uni<Asked> asked(Known known, Caller by) {
    return Panache.withSession(() -> standing(known))
        .flatMap(
            found ->
                prove(known)
                    .flatMap(
                        chain ->
                            keyring.reading(
                                by,
                                found.texts,
                                keys ->
                                    new Asked(
                                        chain.question(),
                                        Written.opened(keys, found.texts, chain, opener)
                                            .question(chain)
                                            .map(ConsentText::words)
                                            .orElse("")))));
  }

  /** What the own unit answered, with its words, for the same reason. */
  Uni<Answered> answered(Known known, Capacity capacity, Caller by) {
    return Panache.withSession(() -> standing(known))
        .flatMap(
            found ->
                prove(known)
                    .flatMap(
                        chain ->
                            keyring.reading(
                                by,
                                found.texts,
                                keys ->
                                    new Answered(
                                        chain.question(),
                                        chain.answer(capacity).orElseThrow(),
                                        Written.opened(keys, found.texts, chain, opener)
                                            .answer(chain, capacity)
                                            .orElse("")))));
  }

  /** What the statements of a question say, proved. */
  Uni<ConsentChain> prove(Known known) {
    return keyring.trusted().flatMap(trusted -> workers.run(() -> known.prove(trusted)));
  }

  private Uni<ConsentView> view(Standing found) {
    return prove(found.known)
        .map(chain -> Views.of(found.known, chain, found.exculpatory, Written.NOTHING));
  }

  private Uni<Standing> standing(Known known) {
    var row = known.row();
    return terms
        .standings(row.lead)
        .flatMap(
            lead ->
                things
                    .texts(row.key, known.unit())
                    .map(
                        texts ->
                            new Standing(
                                known,
                                texts,
                                known.side() == Side.RECIPIENT
                                    && lead.isPossiblyExculpatoryTo(row.recipient))));
  }

  private record Standing(Known known, List<HeldThing> texts, boolean exculpatory) {}

  /** An answer as its own unit reads it again. */
  record Answered(ConsentQuestion question, ConsentAnswer answer, String words) {
    @Override
    public String toString() {
      return "Answered[…]";
    }
  }
}
