package org.seine.measure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;
import org.seine.asset.AssetAccess;
import org.seine.asset.Standing;
import org.seine.sharing.Caller;

/**
 * Reads the register's numbers. What is frozen for how much comes from totals that are kept in the
 * transaction of each change; what the clock decides is counted by an index.
 */
@ApplicationScoped
class Register {
  private static final int SOON = 90;

  /** The compartments that the unit may see. */
  private static final String SEEN =
      "(select c.key from compartment c join dossier_unit u on u.dossier = c.file where u.unit = ?1"
          + " and u.removed_at is null and (u.of_court or u.compartment = c.key))";

  private static final String COUNTS =
      """
      select
        (select count(*) from measure where compartment in %1$s and state in ('FROZEN', 'SEIZED')
          and ends_on between ?2 and ?3),
        (select count(*) from measure where compartment in %1$s and state in ('FROZEN', 'SEIZED')
          and ends_on < ?2),
        (select count(*) from measure where compartment in %1$s and state = 'RELEASE_PENDING'),
        (select count(*) from measure where compartment in %1$s and open_claims > 0),
        (select count(*) from measure where compartment in %1$s and state = 'REQUESTED'),
        (select count(*) from measure where compartment in %1$s and alarms > 0)
      """
          .formatted(SEEN);

  private final AssetAccess assets;
  private final Clock clock;

  Register(AssetAccess assets, Clock clock) {
    this.assets = assets;
    this.clock = clock;
  }

  /** The numbers as they stand. */
  Uni<RegisterView> read(Caller by) {
    var today = LocalDate.now(clock);
    return Panache.withSession(
        () ->
            assets
                .totals(by)
                .flatMap(
                    totals ->
                        Panache.getSession()
                            .flatMap(session -> counts(session, today, by))
                            .map(counts -> view(today, totals, counts))));
  }

  private static Uni<Object[]> counts(Mutiny.Session session, LocalDate today, Caller by) {
    return session
        .createNativeQuery(COUNTS, Object[].class)
        .setParameter(1, by.unit())
        .setParameter(2, today)
        .setParameter(3, today.plusDays(SOON))
        .getSingleResult();
  }

  private static RegisterView view(
      LocalDate today, java.util.List<AssetAccess.Total> totals, Object[] counts) {
    Map<Standing, Long> standings = new TreeMap<>();
    totals.forEach(total -> standings.merge(total.standing(), total.assets(), Long::sum));
    return new RegisterView(
        today,
        totals.stream()
            .filter(
                total -> total.standing() == Standing.FROZEN || total.standing() == Standing.SEIZED)
            .map(
                total ->
                    new RegisterView.Held(
                        total.participant().orElse(null),
                        total.standing(),
                        total.type(),
                        total.assets(),
                        total.value().orElse(null)))
            .toList(),
        standings.entrySet().stream()
            .map(entry -> new RegisterView.Stands(entry.getKey(), entry.getValue()))
            .toList(),
        number(counts[0]),
        number(counts[1]),
        number(counts[2]),
        number(counts[3]),
        number(counts[4]),
        number(counts[5]));
  }

  private static long number(Object count) {
    return ((Number) count).longValue();
  }
}
