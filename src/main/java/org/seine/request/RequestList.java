package org.seine.request;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.seine.dossier.filed.FiledPages;
import org.seine.dossier.filed.FiledRecords;
import org.seine.sharing.Caller;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/** Lists the requests that a unit may see, and counts them. */
@ApplicationScoped
class RequestList {
  private static final String NUMBERS =
      "select r.state, count(r), sum(case when r.since <= :month then 1 else 0 end), sum(case when"
          + " r.since <= :quarter then 1 else 0 end), sum(case when r.awaited = :participant then 1"
          + " else 0 end), sum(case when r.awaited <> :participant then 1 else 0 end)"
          + " from Request r where "
          + FiledRecords.SEEN
          + Requests.SHOWN
          + " group by r.state order by r.state";

  private final FiledPages pages;
  private final Clock clock;

  RequestList(FiledPages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  /** A page of requests, in the order of their ids. */
  Uni<Page<RequestRow>> page(RequestQuery query, PageRequest page, Caller by) {
    return pages.list(
        Request.class,
        query.narrowing(by),
        page,
        by,
        (row, line) -> RequestRow.of(row, RequestTexts.line(line)));
  }

  /** How many there are in each state, and how many of them have been in it for long. */
  Uni<RequestNumbers> numbers(Caller by) {
    var today = LocalDate.now(clock);
    return Panache.withSession(
        () ->
            Panache.getSession()
                .flatMap(
                    session ->
                        session
                            .createQuery(NUMBERS, Object[].class)
                            .setParameter("unit", by.unit())
                            .setParameter("participant", by.participant())
                            .setParameter("month", today.minusDays(RequestNumbers.MONTH))
                            .setParameter("quarter", today.minusDays(RequestNumbers.QUARTER))
                            .getResultList())
                .map(rows -> RequestNumbers.of(today, rows)));
  }
}
