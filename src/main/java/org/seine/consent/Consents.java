package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.crypto.refusal.ConsentForeign;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.signature.TrustedCertificates;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadTerms;
import org.seine.lead.StatedTerms;
import org.seine.seal.Keyring;
import org.seine.seal.Workers;
import org.seine.sharing.Caller;
import org.seine.sharing.grant.ConsentScope;

/**
 * What other rooms ask of consent: whether a use of a lead is free. It is where the lead was given
 * so, by a manifest whose signature holds, and where provider and originator both consented, by
 * statements whose signatures hold. On any doubt it is not, and where terms or statements are not
 * what was signed, each method fails with {@link SealRefused} (500). Call it before a database
 * session is opened.
 */
@ApplicationScoped
public class Consents {
  private final LeadTerms terms;
  private final Questions questions;
  private final Keyring keyring;
  private final Workers workers;

  Consents(LeadTerms terms, Questions questions, Keyring keyring, Workers workers) {
    this.terms = terms;
    this.questions = questions;
    this.keyring = keyring;
    this.workers = workers;
  }

  /**
   * Whether a unit may use these parts of a lead so. What the provider gave is its own.
   *
   * @param lead a lead that the unit may see
   */
  public Uni<Boolean> covers(LeadAccess.Seen lead, Wanted wanted) {
    return known(lead, wanted.unit())
        .map(
            known ->
                known.terms.provider().equals(wanted.unit())
                    || known.terms.free(wanted.scope())
                    || Effective.covers(known.chains, lead.id(), wanted));
  }

  /**
   * Lets a document leave the portal in the form of evidence. Its provider may do so with what is
   * its own; a recipient where the lead was given as evidence, or once a Chamber, the Defence or a
   * public hearing may see that document.
   *
   * @throws ConsentMissing (in the Uni) if that was not consented to (409); names what is missing
   */
  public Uni<Void> requireEvidence(LeadAccess.Seen lead, UUID document, Caller by) {
    return known(lead, by.unit())
        .invoke(
            known -> {
              boolean free =
                  known.terms.provider().equals(by.unit())
                      || ConsentScope.EVIDENCE.stream().anyMatch(known.terms::free);
              if (!free && !Effective.isEvidence(known.chains, document)) {
                throw Effective.missing(known.chains, document, known.terms.originatorIsAnother());
              }
            })
        .replaceWithVoid();
  }

  /**
   * Lets parts of a lead lie where units of further participants read them. Its provider may do so
   * with what is its own; a recipient where the lead was given so, or where provider and originator
   * consented to each of the participants.
   *
   * @throws ConsentMissing (in the Uni) naming the participants that no consent covers (409)
   */
  public Uni<Void> requireSharing(
      LeadAccess.Seen lead, Set<UUID> things, Set<UUID> participants, Caller by) {
    if (participants.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return known(lead, by.unit())
        .invoke(
            known -> {
              boolean free =
                  known.terms.provider().equals(by.unit())
                      || known.terms.free(ConsentScope.NAMED_STATE);
              if (!free) {
                Effective.requireNamed(
                    known.chains,
                    lead,
                    things,
                    participants,
                    by.unit(),
                    known.terms.originatorIsAnother());
              }
            })
        .replaceWithVoid();
  }

  private Uni<Provided> known(LeadAccess.Seen lead, UUID unit) {
    return Panache.withSession(
            () ->
                terms
                    .of(lead.record())
                    .flatMap(
                        said ->
                            questions
                                .about(lead.record(), unit)
                                .map(known -> new Unproved(said, mine(known)))))
        .flatMap(
            found ->
                keyring
                    .trusted()
                    .flatMap(
                        trusted ->
                            workers.run(
                                () -> {
                                  var signed = found.terms.prove(trusted);
                                  return new Provided(
                                      signed, chains(found.known, lead, signed, trusted));
                                })));
  }

  private static List<ConsentChain> chains(
      List<Known> all, LeadAccess.Seen lead, LeadTerms.Terms terms, TrustedCertificates trusted)
      throws SealRefused {
    List<ConsentChain> chains = new ArrayList<>();
    for (var known : all) {
      var chain = known.prove(trusted);
      var question = chain.question();
      if (!question.record().id().equals(lead.id())
          || !question.provider().equals(terms.provider())) {
        throw new ConsentForeign("expected a question of this lead, found one about another");
      }
      chains.add(chain);
    }
    return chains;
  }

  /** A unit is bound, and freed, by questions about its own use alone. */
  private static List<Known> mine(List<Known> all) {
    return all.stream().filter(known -> known.side() == Side.RECIPIENT).toList();
  }

  private record Unproved(StatedTerms terms, List<Known> known) {}

  private record Provided(LeadTerms.Terms terms, List<ConsentChain> chains) {}
}
