package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.seine.duty.Assignments;
import org.seine.seal.Labels;
import org.seine.seal.OwnReferences;
import org.seine.seal.SealedThings;
import org.seine.sharing.Caller;
import org.seine.sharing.grant.Grants;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/**
 * Lists the leads that a unit may see. Rows show codes and dates in clear and the line by which a
 * member recognises each, opened with one symmetric key; no text is opened.
 */
@ApplicationScoped
class LeadList {
  private static final String FOUND =
      "from Lead l where (l.key in :records or l.id = :id) and "
          + Leads.VISIBLE
          + " order by l.key desc";

  private final SealedThings things;
  private final Labels labels;
  private final OwnReferences references;
  private final Assignments assignments;
  private final Grants grants;

  LeadList(
      SealedThings things,
      Labels labels,
      OwnReferences references,
      Assignments assignments,
      Grants grants) {
    this.things = things;
    this.labels = labels;
    this.references = references;
    this.assignments = assignments;
    this.grants = grants;
  }

  /** A page of the wanted leads, the oldest first. */
  Uni<Page<LeadRow>> page(WantedLeads wanted, PageRequest page, Caller by) {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .flatMap(
                        session ->
                            rows(session, wanted, page, by)
                                .flatMap(leads -> complete(session, leads, page.limit(), by))))
        .flatMap(found -> open(found, by, (lead, row) -> row));
  }

  /**
   * Those that the unit may see of these records, and of the leads of this id; the newest first.
   *
   * @param form makes of a record's key and its row what is wanted
   */
  <R> Uni<Page<R>> these(
      Collection<UUID> records,
      @Nullable UUID id,
      int most,
      Caller by,
      BiFunction<UUID, LeadRow, R> form) {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .flatMap(
                        session ->
                            session
                                .createQuery(FOUND, Lead.class)
                                .setParameter("records", records)
                                .setParameter("id", id)
                                .setParameter("unit", by.unit())
                                .setMaxResults(most + 1)
                                .getResultList()
                                .flatMap(leads -> complete(session, leads, most, by))))
        .flatMap(found -> open(found, by, form));
  }

  private static Uni<List<Lead>> rows(
      Mutiny.Session session, WantedLeads wanted, PageRequest page, Caller by) {
    var query =
        session
            .createQuery(
                "from Lead l where l.key > :after and "
                    + Leads.VISIBLE
                    + wanted.conditions()
                    + " order by l.key",
                Lead.class)
            .setParameter("after", page.after())
            .setParameter("unit", by.unit())
            .setMaxResults(page.oneMore());
    wanted.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  private Uni<Found> complete(Mutiny.Session session, List<Lead> leads, int limit, Caller by) {
    var rows = Page.of(leads, limit, lead -> lead.key.toString());
    var keys = rows.items().stream().map(lead -> lead.key).toList();
    var own =
        rows.items().stream()
            .filter(lead -> lead.provider.equals(by.unit()))
            .map(lead -> lead.key)
            .toList();
    return session
        .createQuery(
            "from LeadRecipient where lead in :leads and (unit = :unit or lead in :own) order by"
                + " key",
            LeadRecipient.class)
        .setParameter("unit", by.unit())
        .setParameter("leads", keys)
        .setParameter("own", own)
        .getResultList()
        .map(received -> received.stream().collect(Collectors.groupingBy(row -> row.lead)))
        .flatMap(
            received ->
                labels
                    .of(by.unit(), keys)
                    .flatMap(
                        lines ->
                            references
                                .of(by.unit(), keys)
                                .flatMap(
                                    kept ->
                                        assignments
                                            .among(keys, by)
                                            .flatMap(
                                                workers ->
                                                    things
                                                        .draftedBodies(own, by.unit())
                                                        .flatMap(
                                                            texts ->
                                                                grants
                                                                    .openedBy(by.unit(), keys)
                                                                    .map(
                                                                        opened ->
                                                                            new Found(
                                                                                rows, received,
                                                                                lines, kept, texts,
                                                                                workers,
                                                                                opened)))))));
  }

  private <R> Uni<Page<R>> open(Found found, Caller by, BiFunction<UUID, LeadRow, R> form) {
    return labels
        .open(found.sealed, by)
        .flatMap(
            lines ->
                references
                    .open(found.references, by)
                    .map(
                        kept ->
                            found.rows.map(
                                lead ->
                                    form.apply(
                                        lead.key,
                                        found.row(
                                            lead,
                                            new LeadRow.Words(
                                                lines.getOrDefault(lead.key, ""),
                                                kept.getOrDefault(lead.key, "")),
                                            by.unit())))));
  }

  private record Found(
      Page<Lead> rows,
      Map<UUID, List<LeadRecipient>> standings,
      Map<UUID, byte[]> sealed,
      OwnReferences.Sealed references,
      Map<UUID, Instant> texts,
      Assignments.Workers workers,
      Set<UUID> opened) {
    LeadRow row(Lead lead, LeadRow.Words words, UUID unit) {
      var known = standings.getOrDefault(lead.key, List.of());
      return lead.provider.equals(unit)
          ? LeadRow.provided(lead, words, texts.get(lead.key), known, workers)
          : LeadRow.received(
              new VisibleLead(lead, known.isEmpty() ? null : known.get(0)),
              words,
              !opened.contains(lead.key),
              workers);
    }
  }
}
