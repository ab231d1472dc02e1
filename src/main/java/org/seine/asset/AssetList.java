package org.seine.asset;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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

/** Lists the assets that a unit may see; their lines are opened with one key for each file. */
@ApplicationScoped
class AssetList {
  private final CompartmentLabels labels;
  private final FileKeyring keyring;

  AssetList(CompartmentLabels labels, FileKeyring keyring) {
    this.labels = labels;
    this.keyring = keyring;
  }

  /** A page of assets, in the order of their ids. */
  Uni<Page<AssetRow>> page(AssetQuery query, PageRequest page, Caller by) {
    return Panache.withSession(() -> find(query, page, by))
        .flatMap(
            found ->
                keyring
                    .with(
                        found.rows.items().stream()
                            .map(asset -> asset.dossier)
                            .collect(Collectors.toSet()),
                        by,
                        keys -> labels.open(keys, found.lines))
                    .map(
                        lines ->
                            found.rows.map(
                                asset ->
                                    AssetRow.of(
                                        asset,
                                        AssetTexts.line(lines.getOrDefault(asset.key, ""))))));
  }

  private Uni<Found> find(AssetQuery query, PageRequest page, Caller by) {
    Map<String, Object> values = new HashMap<>();
    var where = query.where(values);
    return Panache.getSession()
        .flatMap(
            session -> {
              var asked =
                  session
                      .createQuery(
                          "from Asset r where r.key > :after and "
                              + Filing.SEEN
                              + where
                              + " order by r.key",
                          Asset.class)
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
                    .of(rows.items().stream().map(asset -> asset.key).toList())
                    .map(lines -> new Found(rows, lines)));
  }

  private record Found(Page<Asset> rows, List<SealedLine> lines) {}
}
