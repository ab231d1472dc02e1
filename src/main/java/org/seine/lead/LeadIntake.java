package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.lead.form.LeadForm;
import org.seine.seal.Keyring;
import org.seine.seal.Labels;
import org.seine.seal.Opener;
import org.seine.seal.SealedDraft;
import org.seine.seal.SealedThings;
import org.seine.seal.Sealer;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;
import org.seine.web.StaleVersion;

/**
 * Opens and saves drafts. Each save seals the text anew under a key of its own. The same call again
 * changes nothing and gets the same answer, so that a client that lost the first one may repeat it.
 */
@ApplicationScoped
class LeadIntake {
  private final Leads leads;
  private final SealedThings things;
  private final Labels labels;
  private final Sealer sealer;
  private final Opener opener;
  private final Keyring keyring;
  private final Trail trail;
  private final Clock clock;

  LeadIntake(
      Leads leads,
      SealedThings things,
      Labels labels,
      Sealer sealer,
      Opener opener,
      Keyring keyring,
      Trail trail,
      Clock clock) {
    this.leads = leads;
    this.things = things;
    this.labels = labels;
    this.sealer = sealer;
    this.opener = opener;
    this.keyring = keyring;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Saves a draft of the caller's unit.
   *
   * @param ifMatch the header; needed where it changes what is there
   * @return the draft as it stands
   * @throws org.seine.web.VersionMissing if another text is there and no version is named (428)
   * @throws StaleVersion if somebody of the unit changed it meanwhile (412)
   * @throws StepNotAllowed if it was submitted already (409)
   */
  Uni<Lead> save(UUID id, LeadForm form, @Nullable String ifMatch, Caller by) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> leads.own(by.unit(), id))
                .flatMap(
                    found -> {
                      if (found == null) {
                        return create(id, form, ifMatch, by);
                      }
                      return ifMatch == null
                          ? sameAgain(found, form, by)
                          : replace(found, form, IfMatch.of(ifMatch), by);
                    }));
  }

  private Uni<Lead> create(UUID id, LeadForm form, @Nullable String ifMatch, Caller by) {
    if (ifMatch != null) {
      throw new StaleVersion(IfMatch.of(ifMatch).version(), 0, "state");
    }
    var lead = Lead.draft(id, form.card(), by, clock.instant());
    return seal(lead, form, by)
        .flatMap(
            text ->
                Panache.withTransaction(
                    () ->
                        Panache.getSession()
                            .flatMap(session -> session.persist(lead))
                            .chain(() -> things.keep(text.body(), lead.key))
                            .chain(() -> labels.keep(lead.key, text.lines()))
                            .chain(() -> trail.append(by, Operation.DRAFT_LEAD, lead.ref()))
                            .replaceWith(lead)));
  }

  /** A repeated call names no version; it is one only if it says what is there already. */
  private Uni<Lead> sameAgain(Lead lead, LeadForm form, Caller by) {
    return Panache.withSession(() -> things.drafted(lead.key, by.unit()))
        .flatMap(
            drafted ->
                keyring.reading(
                    by,
                    drafted,
                    keys -> {
                      for (var held : drafted) {
                        if (held.thing().equals(lead.id)) {
                          return opener.body(keys, held, Optional.empty());
                        }
                      }
                      return new byte[0];
                    }))
        .map(
            body -> {
              boolean same =
                  Arrays.equals(body, form.body().bytes()) && lead.indexCard().equals(form.card());
              if (!same) {
                LeadStep.SAVE_DRAFT.after(lead.state);
                IfMatch.of(null);
              }
              return lead;
            });
  }

  private Uni<Lead> replace(Lead found, LeadForm form, IfMatch read, Caller by) {
    return seal(found, form, by)
        .flatMap(
            text ->
                Panache.withTransaction(
                    () ->
                        leads
                            .locked(found.key)
                            .invoke(
                                lead -> {
                                  lead.take(LeadStep.SAVE_DRAFT, read, by, clock.instant());
                                  lead.card = form.card().toJson();
                                })
                            .call(lead -> things.drop(lead.key, lead.id))
                            .call(lead -> things.keep(text.body(), lead.key))
                            .call(lead -> labels.keep(lead.key, text.lines()))
                            .call(lead -> trail.append(by, Operation.DRAFT_LEAD, lead.ref()))));
  }

  private Uni<SealedText> seal(Lead lead, LeadForm form, Caller by) {
    var name = new ThingName(lead.provider, RecordKind.LEAD, lead.id, lead.id, lead.version);
    return keyring
        .drafting(by, keys -> sealer.body(keys, name, form.body().bytes()))
        .flatMap(
            body ->
                labels
                    .seal(List.of(by.unit()), lead.key, form.body().line(), by)
                    .map(lines -> new SealedText(body, lines)));
  }

  private record SealedText(SealedDraft body, List<Labels.SealedLabel> lines) {}
}
