package org.seine.asset;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.sharing.Caller;

/** Keeps the totals of the register, in the transaction of each change of an asset. */
@ApplicationScoped
class AssetTotals {
  private static final String ADD =
      """
      insert into asset_total (compartment, standing, type, currency, assets, amount)
      values (?1, ?2, ?3, ?4, 1, ?5)
      on conflict (compartment, standing, type, currency) do update
      set assets = asset_total.assets + 1, amount = asset_total.amount + excluded.amount
      """;

  private static final String TAKE_AWAY =
      """
      update asset_total set assets = assets - 1, amount = amount - ?5
      where compartment = ?1 and standing = ?2 and type = ?3 and currency = ?4
      """;

  /** Counts a new asset. */
  Uni<Void> added(Asset asset) {
    return count(ADD, Bucket.of(asset));
  }

  /** Moves an asset from where it was counted to where it stands now. */
  Uni<Void> moved(Bucket before, Asset asset) {
    var now = Bucket.of(asset);
    return before.equals(now)
        ? Uni.createFrom().voidItem()
        : count(TAKE_AWAY, before).chain(() -> count(ADD, now));
  }

  private static Uni<Void> count(String statement, Bucket bucket) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(statement)
                    .setParameter(1, bucket.compartment)
                    .setParameter(2, bucket.standing)
                    .setParameter(3, bucket.type)
                    .setParameter(4, bucket.currency)
                    .setParameter(5, bucket.amount)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** The totals over all compartments that the unit may see. */
  Uni<List<AssetAccess.Total>> read(Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select c.participant, t.standing, t.type, t.currency, sum(t.assets),"
                            + " sum(t.amount) from asset_total t join compartment c on c.key = t.compartment join"
                            + " dossier_unit u on u.dossier = c.file where u.unit = ?1 and"
                            + " u.removed_at is null and (u.of_court or u.compartment = c.key) and"
                            + " t.assets > 0 and t.standing <> 'MERGED' group by"
                            + " c.participant, t.standing, t.type, t.currency order by 2, 3, 4, 1",
                        Object[].class)
                    .setParameter(1, by.unit())
                    .getResultList())
        .map(rows -> rows.stream().map(AssetTotals::total).toList());
  }

  private static AssetAccess.Total total(Object[] row) {
    var currency = (String) row[3];
    return new AssetAccess.Total(
        Optional.ofNullable((UUID) row[0]),
        Standing.valueOf((String) row[1]),
        AssetType.valueOf((String) row[2]),
        ((Number) row[4]).longValue(),
        currency.isEmpty()
            ? Optional.empty()
            : Optional.of(Money.of((BigDecimal) row[5], currency)));
  }

  /** Where an asset is counted, and with what. A merged one counts nowhere: as without a kind. */
  record Bucket(
      UUID compartment, String standing, String type, String currency, BigDecimal amount) {
    static Bucket of(Asset asset) {
      var value = asset.value();
      var standing = asset.state == AssetState.MERGED ? "MERGED" : asset.standing.name();
      return new Bucket(
          asset.compartment,
          standing,
          asset.type.name(),
          value == null ? "" : value.currency(),
          value == null ? BigDecimal.ZERO : value.value());
    }
  }
}
