package org.seine.asset;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.dossier.filed.FiledRecords;
import org.seine.seal.compartment.CompartmentLabels;
import org.seine.seal.compartment.CompartmentLabels.SealedLine;
import org.seine.seal.compartment.FileKeyring;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;

/**
 * Assets of the same cooperation file that may be the same thing. They are proposed and never
 * merged by themselves; nothing is compared across files.
 */
@ApplicationScoped
class Duplicates {
  private static final String OTHERS =
      "from Asset r where r.dossier = :dossier and r.key <> :key and r.state <> 'MERGED' and "
          + FiledRecords.SEEN
          + " order by r.key";

  /** A file with more is compared by its first ones; far above what one case has. */
  private static final int MOST = 10_000;

  private final FiledRecords records;
  private final CompartmentLabels labels;
  private final FileKeyring keyring;

  Duplicates(FiledRecords records, CompartmentLabels labels, FileKeyring keyring) {
    this.records = records;
    this.labels = labels;
    this.keyring = keyring;
  }

  /**
   * Those that share an identifier or a name with this one, each with what they share.
   *
   * @throws org.seine.sharing.NotVisible if there is no such asset for this unit (404)
   */
  Uni<List<LikelyDuplicate>> of(UUID id, Caller by) {
    return Panache.withSession(
            () ->
                records
                    .find(Asset.class, RecordKind.ASSET, id, by)
                    .flatMap(found -> besides(found.row(), by)))
        .flatMap(
            beside ->
                keyring.with(
                    List.of(beside.asset.dossier),
                    by,
                    keys -> alike(beside, labels.open(keys, beside.lines))));
  }

  private Uni<Beside> besides(Asset asset, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(OTHERS, Asset.class)
                    .setParameter("dossier", asset.dossier)
                    .setParameter("key", asset.key)
                    .setParameter("unit", by.unit())
                    .setMaxResults(MOST)
                    .getResultList())
        .flatMap(
            others -> {
              List<UUID> ids = new ArrayList<>(others.stream().map(other -> other.key).toList());
              ids.add(asset.key);
              return labels.of(ids).map(lines -> new Beside(asset, others, lines));
            });
  }

  private static List<LikelyDuplicate> alike(Beside beside, Map<UUID, String> opened) {
    var own = AssetTexts.line(opened.getOrDefault(beside.asset.key, ""));
    List<LikelyDuplicate> alike = new ArrayList<>();
    for (var other : beside.others) {
      var line = AssetTexts.line(opened.getOrDefault(other.key, ""));
      var because = Likeness.of(own, line);
      if (!because.isEmpty()) {
        boolean mergeable = other.compartment.equals(beside.asset.compartment);
        alike.add(new LikelyDuplicate(other.key, line.name(), other.type, mergeable, because));
      }
    }
    return alike;
  }

  private record Beside(Asset asset, List<Asset> others, List<SealedLine> lines) {}
}
