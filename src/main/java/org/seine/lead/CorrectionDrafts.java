package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.lead.form.LeadForm;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.Opener;
import org.seine.seal.SealedDraft;
import org.seine.seal.SealedThings;
import org.seine.seal.Sealer;
import org.seine.seal.SearchTokens;
import org.seine.seal.Term;
import org.seine.seal.store.ContentAddress;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordRef;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/**
 * Keeps the correction of a submitted lead while it is written: card, text and the choice of
 * documents, sealed for the provider's unit alone, for whoever of it goes on. No recipient sees
 * that there is one, when it was saved, or that it was discarded. There is one at a time; each save
 * seals it anew and raises the lead's revision, so that nobody submits or overwrites what he has
 * not seen.
 */
@ApplicationScoped
class CorrectionDrafts {
  private final Leads leads;
  private final ProvidedLeads provided;
  private final SealedThings things;
  private final SearchTokens tokens;
  private final LeadIdentifiers identifiers;
  private final Sealer sealer;
  private final Opener opener;
  private final Keyring keyring;
  private final Trail trail;

  CorrectionDrafts(
      Leads leads,
      ProvidedLeads provided,
      SealedThings things,
      SearchTokens tokens,
      LeadIdentifiers identifiers,
      Sealer sealer,
      Opener opener,
      Keyring keyring,
      Trail trail) {
    this.leads = leads;
    this.provided = provided;
    this.things = things;
    this.tokens = tokens;
    this.identifiers = identifiers;
    this.sealer = sealer;
    this.opener = opener;
    this.keyring = keyring;
    this.trail = trail;
  }

  /**
   * Saves what is written, complete or not, in the place of what was saved before.
   *
   * @throws NotVisible if there is no such lead for this unit (404)
   * @throws WrongSide if this unit is a recipient of it (403)
   * @throws StepNotAllowed if it is a draft, or withdrawn (409)
   * @throws org.seine.web.StaleVersion if the lead changed since it was read (412)
   */
  Uni<CorrectionSaved> save(LeadAddress address, LeadForm form, IfMatch read, Caller by) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> leads.visible(by, address).map(VisibleLead::asProvider))
                .invoke(lead -> require(lead, read))
                .flatMap(
                    lead ->
                        keyring
                            .drafting(by, keys -> sealer.body(keys, nameAfter(lead), form.bytes()))
                            .flatMap(
                                draft ->
                                    Panache.withTransaction(() -> keep(lead, draft, read, by)))));
  }

  private Uni<CorrectionSaved> keep(Lead found, SealedDraft draft, IfMatch read, Caller by) {
    return leads
        .locked(found.key)
        .invoke(lead -> require(lead, read))
        .call(lead -> things.drop(lead.key, CorrectionId.after(lead)))
        .call(lead -> things.keep(draft, lead.key))
        .call(lead -> trail.append(by, Operation.SAVE_CORRECTION, refAfter(lead)))
        .invoke(lead -> lead.revision++)
        .map(lead -> CorrectionSaved.of(lead, draft.held()));
  }

  /**
   * Opens what was saved last, by whomever of the unit.
   *
   * @throws NotVisible if there is no such lead for this unit, or nobody corrects it (404)
   * @throws WrongSide if this unit is a recipient of it (403)
   */
  Uni<CorrectionDraftView> open(LeadAddress address, Caller by) {
    return Panache.withSession(() -> find(address, by))
        .flatMap(
            found ->
                keyring
                    .reading(
                        by,
                        List.of(found.held),
                        keys -> LeadForm.ofOpened(opener.body(keys, found.held, Optional.empty())))
                    .call(
                        form ->
                            Panache.withTransaction(
                                () ->
                                    trail.append(
                                        by, Operation.OPEN_CORRECTION, refAfter(found.lead))))
                    .map(form -> CorrectionDraftView.of(found.lead, found.held, form)));
  }

  private Uni<Found> find(LeadAddress address, Caller by) {
    return leads
        .visible(by, address)
        .map(VisibleLead::asProvider)
        .flatMap(
            lead ->
                things
                    .drafted(lead.key, by.unit())
                    .map(
                        drafted ->
                            among(drafted, lead)
                                .map(held -> new Found(lead, held))
                                .orElseThrow(() -> NotVisible.absent(refAfter(lead)))));
  }

  /** The correction among what was never submitted. */
  static Optional<HeldThing> among(List<HeldThing> drafted, Lead lead) {
    var id = CorrectionId.after(lead);
    return drafted.stream().filter(thing -> thing.thing().equals(id)).findFirst();
  }

  /**
   * Discards what was prepared for the next version: text, documents and entities. The unit finds
   * the lead by the identifiers of the version that stands again.
   *
   * @return where the documents' content lay, to be removed once this is committed
   * @throws NotVisible if there is no such lead for this unit, or nobody corrects it (404)
   * @throws WrongSide if this unit is a recipient of it (403)
   * @throws StepNotAllowed if it is a draft, or withdrawn (409)
   * @throws org.seine.web.StaleVersion if the lead changed since it was read (412)
   */
  Uni<List<ContentAddress>> discard(LeadAddress address, IfMatch read, Caller by) {
    return Panache.withSession(() -> provided.of(address, by))
        .invoke(
            lead -> {
              require(lead.lead(), read);
              if (among(lead.drafted(), lead.lead()).isEmpty()) {
                throw NotVisible.absent(refAfter(lead.lead()));
              }
            })
        .flatMap(
            lead ->
                standing(lead, by)
                    .flatMap(terms -> tokens.identifiers(terms, by))
                    .flatMap(
                        made -> Panache.withTransaction(() -> drop(lead.lead(), made, read, by))));
  }

  private Uni<Set<Term>> standing(ProvidedLead lead, Caller by) {
    var documents =
        lead.submitted().stream().filter(thing -> thing.part() == Part.DOCUMENT).toList();
    return keyring.reading(
        by,
        documents,
        keys ->
            identifiers.among(
                lead.lead().id,
                lead.lead().version,
                documents,
                keys,
                opener.verify(keys, lead.signed())));
  }

  private Uni<List<ContentAddress>> drop(
      Lead found, SearchTokens.Identifiers standing, IfMatch read, Caller by) {
    return leads
        .locked(found.key)
        .invoke(lead -> require(lead, read))
        .flatMap(
            lead ->
                things
                    .dropDrafted(lead.key)
                    .call(() -> tokens.keep(lead.key, standing, by))
                    .call(() -> trail.append(by, Operation.DISCARD_CORRECTION, refAfter(lead)))
                    .invoke(gone -> lead.revision++));
  }

  private static void require(Lead lead, IfMatch read) {
    read.require(lead.revision, "state", "correction", "documents", "entities");
    LeadStep.CORRECT.after(lead.state);
  }

  private static ThingName nameAfter(Lead lead) {
    return new ThingName(lead.provider, RecordKind.LEAD, lead.id, CorrectionId.after(lead), 1);
  }

  private static RecordRef refAfter(Lead lead) {
    return lead.ref().version(lead.version + 1);
  }

  private record Found(Lead lead, HeldThing held) {}
}
