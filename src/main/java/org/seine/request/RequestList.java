package org.seine.request;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.seine.dossier.filed.Filing;
import org.seine.seal.compartment.CompartmentLabels;
import org.seine.seal.compartment.CompartmentLabels.SealedLine;
import org.seine.seal.compartment.FileKeyring;
import org.seine.sharing.Caller;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/** Lists the requests that a unit may see; their lines are opened with one key for each file. */
@ApplicationScoped
class RequestList {
  private static final String NUMBERS =
      "select r.state, count(r), sum(case when r.since <= :month then 1 else 0 end), sum(case when"
          + " r.since <= :quarter then 1 else 0 end), sum(case when r.awaited = :participant then 1"
          + " else 0 end) from Request r where "
          + Filing.SEEN
          + Requests.SHOWN
          + " group by r.state order by r.state";

  private final CompartmentLabels labels;
  private final FileKeyring keyring;
  private final Clock clock;

  RequestList(CompartmentLabels labels, FileKeyring keyring, Clock clock) {
    this.labels = labels;
    this.keyring = keyring;
    this.clock = clock;
  }

  /** A page of requests, in the order of their ids. */
  Uni<Page<RequestRow>> page(RequestQuery query, PageRequest page, Caller by) {
    return Panache.withSession(() -> find(query, page, by))
        .flatMap(
            found ->
                keyring
                    .with(
                        found.rows.items().stream()
                            .map(row -> row.dossier)
                            .collect(Collectors.toSet()),
                        by,
                        keys -> labels.open(keys, found.lines))
                    .map(
                        lines ->
                            found.rows.map(
                                row ->
                                    RequestRow.of(
                                        row, RequestTexts.line(lines.getOrDefault(row.key, ""))))));
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

  private Uni<Found> find(RequestQuery query, PageRequest page, Caller by) {
    Map<String, Object> values = new HashMap<>();
    var where = query.where(values, by);
    return Panache.getSession()
        .flatMap(
            session -> {
              var asked =
                  session
                      .createQuery(
                          "from Request r where r.key > :after and "
                              + Filing.SEEN
                              + where
                              + " order by r.key",
                          Request.class)
                      .setParameter("after", page.after())
                      .setParameter("unit", by.unit())
                      .setMaxResults(page.oneMore());
              values.forEach(asked::setParameter);
              return asked.getResultList();
            })
        .map(rows -> Page.of(rows, page.limit(), row -> row.key.toString()))
        .flatMap(
            rows ->
                labels
                    .of(rows.items().stream().map(row -> row.key).toList())
                    .map(lines -> new Found(rows, lines)));
  }

  private record Found(Page<Request> rows, List<SealedLine> lines) {}
}
