package org.seine.report.figures;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seine.directory.Directory;

/** Counts the figures of a year over the whole portal, from what stands in clear. */
@ApplicationScoped
class FiguresReading {
  /** The first day on which each step was taken, if it lies in the year. */
  private static final String LAPSES =
      """
      select m.executing, 'MEASURES', s.act, min(s.happened_on) - f.happened_on
      from measure m join record_step f on f.record = m.key and f.number = 1
        join record_step s on s.record = m.key and s.number > 1
      group by m.key, m.executing, s.act, f.happened_on
      having extract(year from min(s.happened_on)) = ?1
      union all
      """
          + RequestsCounted.LAPSES;

  private static final String SUMS =
      """
      select m.executing, e.kind, e.currency, sum(e.amount)
      from measure_money e join measure m on m.key = e.measure
        join record_step s on s.record = m.key and s.number = e.step
      where extract(year from s.happened_on) = ?1
      group by 1, 2, 3
      """;

  private static final String STATES =
      """
      select id from participant where kind in ('STATE_PARTY', 'STATE_NOT_PARTY')
      """;

  /** States of which every unit in service allows it. */
  private static final String ALLOWING =
      """
      select u.participant from unit u left join figures_naming n on n.unit = u.id
      where u.state = 'ACTIVE'
      group by u.participant having bool_and(coalesce(n.allowed, false))
      """;

  private final Directory directory;
  private final Clock clock;

  FiguresReading(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** The figures of a year as they stand now. */
  Uni<FiguresView> of(int year) {
    return Panache.withSession(
            () ->
                found(year)
                    .flatMap(
                        found ->
                            ids(STATES)
                                .flatMap(
                                    states ->
                                        ids(ALLOWING)
                                            .map(
                                                allowing -> new Counted(found, states, allowing)))))
        .flatMap(
            counted ->
                directory
                    .participantNames()
                    .map(
                        names ->
                            FiguresView.of(
                                year,
                                LocalDate.now(clock),
                                counted.found,
                                counted.states,
                                counted.allowing,
                                names)));
  }

  private static Uni<Found> found(int year) {
    Uni<List<Found.Count>> counts = Uni.createFrom().item(new ArrayList<>());
    for (var section : Section.values()) {
      counts =
          counts.call(
              all ->
                  rows(section.sql(), year)
                      .invoke(rows -> rows.forEach(row -> all.add(count(section, row)))));
    }
    return counts.flatMap(
        all ->
            rows(LAPSES, year)
                .flatMap(
                    lapses ->
                        rows(SUMS, year)
                            .map(
                                sums ->
                                    new Found(
                                        all,
                                        lapses.stream().map(FiguresReading::lapse).toList(),
                                        sums.stream().map(FiguresReading::sum).toList()))));
  }

  private static Uni<List<Object[]>> rows(String sql, int year) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(sql, Object[].class)
                    .setParameter(1, year)
                    .getResultList());
  }

  private static Uni<Set<UUID>> ids(String sql) {
    return Panache.getSession()
        .flatMap(session -> session.createNativeQuery(sql, UUID.class).getResultList())
        .map(rows -> rows.stream().collect(Collectors.toSet()));
  }

  private static Found.Count count(Section section, Object[] row) {
    return new Found.Count(
        (UUID) row[0], section, String.valueOf(row[1]), ((Number) row[2]).longValue());
  }

  private static Found.Lapse lapse(Object[] row) {
    return new Found.Lapse(
        (UUID) row[0],
        Section.valueOf((String) row[1]),
        (String) row[2],
        ((Number) row[3]).intValue());
  }

  private static Found.Sum sum(Object[] row) {
    return new Found.Sum((UUID) row[0], (String) row[1], (String) row[2], (BigDecimal) row[3]);
  }

  private record Counted(Found found, Set<UUID> states, Set<UUID> allowing) {}
}
