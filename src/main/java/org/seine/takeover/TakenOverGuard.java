package org.seine.takeover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.consent.Consents;
import org.seine.consent.Wanted;
import org.seine.dossier.InvitationGuard;
import org.seine.lead.LeadAccess;
import org.seine.sharing.grant.ConsentScope;

/** Lets a unit come only where it may read everything that was taken over from leads. */
@ApplicationScoped
class TakenOverGuard implements InvitationGuard {
  private static final String HELD =
      "from TakenOver where dossier = :dossier and (:all = true or compartment = :compartment)"
          + " order by record";

  private final LeadAccess leads;
  private final Consents consents;

  TakenOverGuard(LeadAccess leads, Consents consents) {
    this.leads = leads;
    this.consents = consents;
  }

  @Override
  public Uni<Integer> admits(
      UUID dossier, Optional<UUID> compartment, UUID unit, UUID participant) {
    return Panache.withSession(() -> held(dossier, compartment))
        .call(
            rows ->
                Multi.createFrom()
                    .iterable(rows.stream().map(Source::of).distinct().toList())
                    .onItem()
                    .transformToUniAndConcatenate(source -> covers(source, unit, participant))
                    .collect()
                    .asList()
                    .invoke(
                        covered -> {
                          if (covered.contains(false)) {
                            throw new NoConsentForUnit();
                          }
                        }))
        .map(List::size);
  }

  @Override
  public Uni<Integer> holds(UUID dossier, Optional<UUID> compartment) {
    return held(dossier, compartment).map(List::size);
  }

  private static Uni<List<TakenOver>> held(UUID dossier, Optional<UUID> compartment) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(HELD, TakenOver.class)
                    .setParameter("dossier", dossier)
                    .setParameter("all", compartment.isEmpty())
                    .setParameter("compartment", compartment.orElse(dossier))
                    .getResultList());
  }

  private Uni<Boolean> covers(Source source, UUID unit, UUID participant) {
    return Panache.withSession(
            () ->
                leads
                    .known(source.lead)
                    .flatMap(lead -> leads.audience(lead).map(all -> new Given(lead, all))))
        .flatMap(
            given ->
                given.audience.contains(unit)
                    ? Uni.createFrom().item(true)
                    : consents.covers(
                        given.lead,
                        new Wanted(
                            source.takenBy,
                            ConsentScope.NAMED_STATE,
                            participant,
                            source.version,
                            Set.of(source.thing))));
  }

  /** What consent is asked for once, however many records came of it. */
  private record Source(UUID lead, int version, UUID thing, UUID takenBy) {
    static Source of(TakenOver row) {
      return new Source(row.lead, row.version, row.thing, row.takenBy);
    }
  }

  private record Given(LeadAccess.Seen lead, Set<UUID> audience) {}
}
