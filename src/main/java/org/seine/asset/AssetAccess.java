package org.seine.asset;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seine.dossier.filed.FiledRecords;
import org.seine.seal.compartment.CompartmentLabels;
import org.seine.seal.compartment.CompartmentLabels.SealedLine;
import org.seine.seal.compartment.FileKeys;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;

/** What other rooms may ask of assets. */
@ApplicationScoped
public class AssetAccess {
  private final FiledRecords records;
  private final AssetTotals totals;
  private final CompartmentLabels labels;

  AssetAccess(FiledRecords records, AssetTotals totals, CompartmentLabels labels) {
    this.records = records;
    this.totals = totals;
    this.labels = labels;
  }

  /**
   * An asset that this unit may see, in the session of the caller.
   *
   * @throws org.seine.sharing.NotVisible if there is none for it (404)
   */
  public Uni<Seen> visible(UUID id, Caller by) {
    return records
        .find(Asset.class, RecordKind.ASSET, id, by)
        .map(found -> found.row())
        .map(row -> new Seen(row.key, row.dossier, row.compartment, row.state));
  }

  /** How many of these are assets of the file that this unit may see, in the caller's session. */
  public Uni<Long> countVisible(UUID dossier, Collection<UUID> ids, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select count(r) from Asset r where r.dossier = :dossier and r.key in :ids"
                            + " and "
                            + FiledRecords.SEEN,
                        Long.class)
                    .setParameter("dossier", dossier)
                    .setParameter("ids", ids)
                    .setParameter("unit", by.unit())
                    .getSingleResult());
  }

  /**
   * Locks an asset until the transaction of the caller ends, so that steps on its measures are
   * taken one after the other, and none while it is merged. What is asked after it holds until
   * then.
   *
   * @return how far the asset is known
   */
  public Uni<AssetState> lock(UUID id) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .find(Asset.class, id)
                    .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)))
        .map(row -> row.state);
  }

  /**
   * Records what its measures come to, and how many claims are open, in the transaction of the step
   * that changed it, which has locked the asset.
   */
  public Uni<Void> stands(UUID id, Standing standing, int openClaims) {
    return Panache.getSession()
        .flatMap(session -> session.find(Asset.class, id))
        .flatMap(
            row -> {
              var before = AssetTotals.Bucket.of(row);
              row.standing = standing;
              row.openClaims = openClaims;
              return totals.moved(before, row);
            });
  }

  /** How many assets stand where, over all that the unit may see, in the session of the caller. */
  public Uni<List<Total>> totals(Caller by) {
    return totals.read(by);
  }

  /** The sealed lines of these assets, in the session of the caller. */
  public Uni<List<SealedLine>> lines(Collection<UUID> assets) {
    return labels.of(assets);
  }

  /** The last values of those of these assets that have one, in the session of the caller. */
  public Uni<Map<UUID, Money>> values(Collection<UUID> assets) {
    if (assets.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery("from Asset where key in :keys", Asset.class)
                    .setParameter("keys", assets)
                    .getResultList())
        .map(
            rows -> {
              Map<UUID, Money> values = new HashMap<>();
              for (var row : rows) {
                var value = row.value();
                if (value != null) {
                  values.put(row.key, value);
                }
              }
              return values;
            });
  }

  /** The name of each asset by its line; on a worker. */
  public Map<UUID, String> names(FileKeys keys, Collection<SealedLine> lines) throws IOException {
    Map<UUID, String> names = new HashMap<>();
    labels
        .open(keys, lines)
        .forEach((asset, line) -> names.put(asset, AssetTexts.line(line).name()));
    return names;
  }

  /**
   * An asset as another room may know it.
   *
   * @param state how far it is known
   */
  public record Seen(UUID key, UUID dossier, UUID compartment, AssetState state) {}

  /**
   * Assets that stand alike.
   *
   * @param participant in whose compartment they lie; empty for the Court's own
   * @param value the sum of their last values; empty for those without one
   */
  public record Total(
      Optional<UUID> participant,
      Standing standing,
      AssetType type,
      long assets,
      Optional<Money> value) {}
}
