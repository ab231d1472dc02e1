package org.seine.measure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seine.asset.AssetAccess;
import org.seine.asset.Money;
import org.seine.dossier.filed.FiledPages;
import org.seine.dossier.filed.FiledRecords;
import org.seine.seal.compartment.CompartmentLabels.SealedLine;
import org.seine.seal.compartment.FileKeyring;
import org.seine.sharing.Caller;
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.TooManyRows;

/** Lists the measures that a unit may see, each by the name of its asset. */
@ApplicationScoped
class MeasureList {
  private final FiledPages pages;
  private final AssetAccess assets;
  private final FileKeyring keyring;
  private final Renewals renewals;
  private final Clock clock;

  MeasureList(
      FiledPages pages, AssetAccess assets, FileKeyring keyring, Renewals renewals, Clock clock) {
    this.pages = pages;
    this.assets = assets;
    this.keyring = keyring;
    this.renewals = renewals;
    this.clock = clock;
  }

  /** A page of measures, in the order of their ids. */
  Uni<Page<MeasureRow>> page(MeasureQuery query, PageRequest page, Caller by) {
    return named(() -> pages.find(Measure.class, query.narrowing(), page, by), by);
  }

  /** All measures of a file, or of all files, up to a bound. */
  Uni<List<MeasureRow>> all(@Nullable UUID dossier, int most, Caller by) {
    return named(() -> bounded(dossier, most, by).map(rows -> new Page<>(rows, null)), by)
        .map(Page::items);
  }

  private Uni<Page<MeasureRow>> named(Supplier<Uni<Page<Measure>>> rows, Caller by) {
    return Panache.withSession(() -> rows.get().flatMap(this::complete))
        .flatMap(
            found ->
                keyring
                    .with(found.files(), by, keys -> assets.names(keys, found.lines))
                    .map(names -> found.rows(names, LocalDate.now(clock))));
  }

  private static Uni<List<Measure>> bounded(@Nullable UUID dossier, int most, Caller by) {
    return Panache.getSession()
        .flatMap(
            session -> {
              var query =
                  session
                      .createQuery(
                          "from Measure r where "
                              + FiledRecords.SEEN
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
