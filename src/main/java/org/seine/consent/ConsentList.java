package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.seal.Labels;
import org.seine.sharing.Caller;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/**
 * Lists the questions of consent that concern a unit. Rows show codes and dates and the line of the
 * lead; no text is opened, and what counts is on each question's own page.
 */
@ApplicationScoped
class ConsentList {
  /** An answer of this unit is awaited: its own, or that of an originator whom it has not named. */
  private static final String WAITS =
      " and c.withdrawn = false and (c.provider = :unit and (c.providerState = 'WAITING' or"
          + " c.originatorState = 'WAITING' and c.referredTo is null)"
          + " or c.referredTo = :unit and c.originatorState = 'WAITING')";

  private final Labels labels;

  ConsentList(Labels labels) {
    this.labels = labels;
  }

  /**
   * A page of questions, the newest first.
   *
   * @param waiting only those that wait for this unit's answer
   */
  Uni<Page<ConsentRow>> page(boolean waiting, PageRequest page, Caller by) {
    return Panache.withSession(
            () ->
                rows(waiting, page, by)
                    .map(rows -> Page.of(rows, page.limit(), row -> row.key.toString()))
                    .flatMap(
                        rows ->
                            labels
                                .of(by.unit(), rows.items().stream().map(row -> row.lead).toList())
                                .map(lines -> new Found(rows, lines))))
        .flatMap(
            found ->
                labels
                    .open(found.sealed, by)
                    .map(lines -> found.rows.map(row -> shown(row, lines, by))));
  }

  private static Uni<List<Consent>> rows(boolean waiting, PageRequest page, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from Consent c where (:first = true or c.key < :after) and "
                            + Questions.VISIBLE
                            + (waiting ? WAITS : "")
                            + " order by c.key desc",
                        Consent.class)
                    .setParameter("first", page.isFirst())
                    .setParameter("after", page.after())
                    .setParameter("unit", by.unit())
                    .setMaxResults(page.oneMore())
                    .getResultList());
  }

  private static ConsentRow shown(Consent row, Map<UUID, String> lines, Caller by) {
    return ConsentRow.of(
        row, row.sideOf(by.unit()).orElseThrow(), lines.getOrDefault(row.lead, ""));
  }

  private record Found(Page<Consent> rows, Map<UUID, byte[]> sealed) {}
}
