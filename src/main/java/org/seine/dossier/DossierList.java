package org.seine.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seine.seal.compartment.CompartmentLabels;
import org.seine.seal.compartment.CompartmentLabels.SealedLine;
import org.seine.seal.compartment.FileKeyring;
import org.seine.sharing.Caller;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/** Lists the files a unit works in, those it was invited to first at the top. */
@ApplicationScoped
class DossierList {
  private final CompartmentLabels labels;
  private final FileKeyring keyring;

  DossierList(CompartmentLabels labels, FileKeyring keyring) {
    this.labels = labels;
    this.keyring = keyring;
  }

  /** A page of files. */
  Uni<Page<DossierRow>> page(PageRequest page, Caller by) {
    return Panache.withSession(() -> find(page, by))
        .flatMap(
            found ->
                keyring
                    .with(found.dossiers.keySet(), by, keys -> labels.open(keys, found.lines))
                    .map(lines -> found.rows.map(place -> found.row(place, lines))));
  }

  private Uni<Found> find(PageRequest page, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from InvitedUnit where unit = :unit and removedAt is null and key > :after"
                            + " order by key",
                        InvitedUnit.class)
                    .setParameter("unit", by.unit())
                    .setParameter("after", page.after())
                    .setMaxResults(page.oneMore())
                    .getResultList()
                    .map(rows -> Page.of(rows, page.limit(), row -> row.key.toString()))
                    .flatMap(
                        rows ->
                            session
                                .createQuery("from Dossier where key in :keys", Dossier.class)
                                .setParameter(
                                    "keys", rows.items().stream().map(row -> row.dossier).toList())
                                .getResultList()
                                .flatMap(
                                    dossiers ->
                                        labels
                                            .of(rows.items().stream().map(Found::record).toList())
                                            .map(
                                                lines ->
                                                    new Found(rows, byKey(dossiers), lines)))));
  }

  private static Map<UUID, Dossier> byKey(List<Dossier> dossiers) {
    return dossiers.stream().collect(Collectors.toMap(one -> one.key, Function.identity()));
  }

  private record Found(
      Page<InvitedUnit> rows, Map<UUID, Dossier> dossiers, List<SealedLine> lines) {
    /** The record whose line the unit is shown: the Court's, or that of its own compartment. */
    static UUID record(InvitedUnit place) {
      return place.ofCourt ? place.dossier : place.compartment;
    }

    DossierRow row(InvitedUnit place, Map<UUID, String> titles) {
      var dossier = Objects.requireNonNull(dossiers.get(place.dossier));
      return new DossierRow(
          dossier.key,
          titles.getOrDefault(record(place), ""),
          dossier.state,
          place.ofCourt,
          place.invitedAt);
    }
  }
}
