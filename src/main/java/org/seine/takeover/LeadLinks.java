package org.seine.takeover;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.seine.dossier.DossierAccess;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;

/**
 * Links of leads with files. A link shares nothing: it is told to those alone who work in the file
 * and may see the lead anyway.
 */
@ApplicationScoped
class LeadLinks {
  private static final int MOST = 500;

  private static final String LINK =
      "insert into dossier_lead (dossier, lead, linked_by, linked_at) values (?1, ?2, ?3, ?4)"
          + " on conflict do nothing";

  private static final String SEEN =
      """
      select l.id, l.provider, d.linkedBy, d.linkedAt from LeadLink d join Lead l on l.key = d.lead
      where d.dossier = :dossier and (l.provider = :unit or exists (select 1 from AccessGrant g
        where g.record = l.key and g.unit = :unit and g.withdrawnAt is null))
      order by d.linkedAt, l.key
      """;

  private final LeadAccess leads;
  private final DossierAccess dossiers;
  private final Trail trail;
  private final Clock clock;

  LeadLinks(LeadAccess leads, DossierAccess dossiers, Trail trail, Clock clock) {
    this.leads = leads;
    this.dossiers = dossiers;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Links a lead with a file; once more changes nothing.
   *
   * @throws org.seine.sharing.NotVisible if the unit has no place in the file, or may not see the
   *     lead (404)
   */
  Uni<Void> link(UUID dossier, Source source, Caller by) {
    return Panache.withTransaction(
        () ->
            dossiers
                .inside(dossier, by)
                .chain(() -> leads.visible(LeadAddress.of(source.lead(), source.provider()), by))
                .flatMap(
                    lead ->
                        Panache.getSession()
                            .flatMap(
                                session ->
                                    session
                                        .createNativeQuery(LINK)
                                        .setParameter(1, dossier)
                                        .setParameter(2, lead.record())
                                        .setParameter(3, by.unit())
                                        .setParameter(4, clock.instant())
                                        .executeUpdate())
                            .chain(() -> trail.append(by, Operation.LINK_LEAD, lead.ref())))
                .replaceWithVoid());
  }

  /**
   * The leads of a file that this unit may see, the first five hundred, in the order in which they
   * were linked.
   *
   * @throws org.seine.sharing.NotVisible if the unit has no place in the file (404)
   */
  Uni<List<LinkedLead>> of(UUID dossier, Caller by) {
    return Panache.withSession(
        () ->
            dossiers
                .inside(dossier, by)
                .chain(() -> Panache.getSession())
                .flatMap(
                    session ->
                        session
                            .createQuery(SEEN, LinkedLead.class)
                            .setParameter("dossier", dossier)
                            .setParameter("unit", by.unit())
                            .setMaxResults(MOST)
                            .getResultList()));
  }
}
