package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.seine.seal.Labels;
import org.seine.sharing.Caller;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/**
 * Lists the leads that a unit may see. Rows show codes and dates in clear and the line by which a
 * member recognises each, opened with one symmetric key; no text is opened.
 */
@ApplicationScoped
class LeadList {
  private static final String PROVIDED = " and l.provider = :unit";
  private static final String RECEIVED = " and l.provider <> :unit";

  /**
   * The state as the unit is shown it: the lead's own for its provider, its own for a recipient.
   */
  private static final String IN_STATE =
      " and (l.provider = :unit and cast(l.state as string) = :state"
          + " or exists (select 1 from LeadRecipient r where r.lead = l.key and r.unit = :unit"
          + " and cast(r.state as string) = :state))";

  private final Labels labels;

  LeadList(Labels labels) {
    this.labels = labels;
  }

  /**
   * A page of leads, the oldest first.
   *
   * @param provided true for those the unit provides, false for those it received, null for both
   * @param state the state as the unit is shown it; null for any
   */
  Uni<Page<LeadRow>> page(
      @Nullable Boolean provided, @Nullable String state, PageRequest page, Caller by) {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .flatMap(
                        session ->
                            rows(session, provided, state, page, by)
                                .flatMap(leads -> complete(session, leads, page, by))))
        .flatMap(found -> open(found, by));
  }

  private static Uni<List<Lead>> rows(
      Mutiny.Session session,
      @Nullable Boolean provided,
      @Nullable String state,
      PageRequest page,
      Caller by) {
    var query =
        session
            .createQuery(
                "from Lead l where l.key > :after and "
                    + Leads.VISIBLE
                    + (provided == null ? "" : provided ? PROVIDED : RECEIVED)
                    + (state == null ? "" : IN_STATE)
                    + " order by l.key",
                Lead.class)
            .setParameter("after", page.after())
            .setParameter("unit", by.unit())
            .setMaxResults(page.oneMore());
    return (state == null ? query : query.setParameter("state", state)).getResultList();
  }

  private Uni<Found> complete(
      Mutiny.Session session, List<Lead> leads, PageRequest page, Caller by) {
    var rows = Page.of(leads, page.limit(), lead -> lead.key.toString());
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
        .flatMap(
            received ->
                labels
                    .of(by.unit(), keys)
                    .map(
                        lines ->
                            new Found(
                                rows,
                                received.stream().collect(Collectors.groupingBy(row -> row.lead)),
                                lines)));
  }

  private Uni<Page<LeadRow>> open(Found found, Caller by) {
    return labels
        .open(found.sealed, by)
        .map(
            lines ->
                found.rows.map(
                    lead -> found.row(lead, lines.getOrDefault(lead.key, ""), by.unit())));
  }

  private record Found(
      Page<Lead> rows, Map<UUID, List<LeadRecipient>> standings, Map<UUID, byte[]> sealed) {
    LeadRow row(Lead lead, String title, UUID unit) {
      var known = standings.getOrDefault(lead.key, List.of());
      return lead.provider.equals(unit)
          ? LeadRow.provided(lead, title, known)
          : LeadRow.received(new VisibleLead(lead, known.isEmpty() ? null : known.get(0)), title);
    }
  }
}
