package org.seine.measure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seine.asset.AssetAccess;
import org.seine.asset.Money;
import org.seine.dossier.filed.Filing;
import org.seine.seal.compartment.CompartmentLabels.SealedLine;
import org.seine.seal.compartment.FileKeyring;
import org.seine.sharing.Caller;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/** Lists the measures that a unit may see, each by the name of its asset. */
@ApplicationScoped
class MeasureList {
  private final AssetAccess assets;
  private final FileKeyring keyring;
  private final Renewals renewals;
  private final Clock clock;

  MeasureList(AssetAccess assets, FileKeyring keyring, Renewals renewals, Clock clock) {
    this.assets = assets;
    this.keyring = keyring;
    this.renewals = renewals;
    this.clock = clock;
  }

  /** A page of measures, in the order of their ids. */
  Uni<Page<MeasureRow>> page(MeasureQuery query, PageRequest page, Caller by) {
    return Panache.withSession(() -> find(query, page, by))
        .flatMap(
            found ->
                keyring
                    .with(found.files(), by, keys -> assets.names(keys, found.lines))
                    .map(names -> found.rows(names, LocalDate.now(clock))));
  }

  /** All measures of a file, or of all files, up to a bound. */
  Uni<List<MeasureRow>> all(@Nullable UUID dossier, int most, Caller by) {
    return Panache.withSession(
            () -> bounded(dossier, most, by).flatMap(rows -> complete(new Page<>(rows, null))))
        .flatMap(
            found ->
                keyring
                    .with(found.files(), by, keys -> assets.names(keys, found.lines))
                    .map(names -> found.rows(names, LocalDate.now(clock)).items()));
  }

  private static Uni<List<Measure>> bounded(@Nullable UUID dossier, int most, Caller by) {
    return Panache.getSession()
        .flatMap(
            session -> {
              var query =
                  session
                      .createQuery(
                          "from Measure r where "
                              + Filing.SEEN
                              + (dossier == null ? "" : " and r.dossier = :dossier")
                              + " order by r.dossier, r.executing, r.key",
                          Measure.class)
                      .setParameter("unit", by.unit())
                      .setMaxResults(most + 1);
              return (dossier == null ? query : query.setParameter("dossier", dossier))
                  .getResultList();
            })
        .invoke(
            rows -> {
              if (rows.size() > most) {
                throw new TooManyRows(most);
              }
            });
  }

  private Uni<Found> find(MeasureQuery query, PageRequest page, Caller by) {
    Map<String, Object> values = new HashMap<>();
    var where = query.where(values);
    return Panache.getSession()
        .flatMap(
            session -> {
              var asked =
                  session
                      .createQuery(
                          "from Measure r where r.key > :after and "
                              + Filing.SEEN
                              + where
                              + " order by r.key",
                          Measure.class)
                      .setParameter("after", page.after())
                      .setParameter("unit", by.unit())
                      .setMaxResults(page.oneMore());
              values.forEach(asked::setParameter);
              return asked.getResultList();
            })
        .map(rows -> Page.of(rows, page.limit(), row -> row.key.toString()))
        .flatMap(this::complete);
  }

  private Uni<Found> complete(Page<Measure> rows) {
    var keys = rows.items().stream().map(row -> row.asset).distinct().toList();
    return renewals
        .of(rows.items())
        .flatMap(
            by ->
                assets
                    .lines(keys)
                    .flatMap(
                        lines ->
                            assets.values(keys).map(values -> new Found(rows, lines, values, by))));
  }

  private record Found(
      Page<Measure> rows, List<SealedLine> lines, Map<UUID, Money> values, Renewals.By renewals) {
    List<UUID> files() {
      return rows.items().stream().map(row -> row.dossier).distinct().collect(Collectors.toList());
    }

    Page<MeasureRow> rows(Map<UUID, String> names, LocalDate today) {
      return rows.map(row -> row(row, names, today));
    }

    private MeasureRow row(Measure row, Map<UUID, String> names, LocalDate today) {
      @Nullable Money value = values.get(row.asset);
      return MeasureRow.of(row, names.getOrDefault(row.asset, ""), value, renewals, today);
    }
  }
}
