package org.seine.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What an asset was worth on a day; by whom and how it was found stands in the sealed step. */
@Entity
@Table(name = "asset_value")
class AssetValue {
  @Id UUID key;
  UUID asset;
  int step;

  @Column(name = "valued_on")
  LocalDate on;

  BigDecimal amount;
  String currency;

  static AssetValue of(Asset asset, Observation seen) {
    var money = Objects.requireNonNull(seen.value()).money();
    var value = new AssetValue();
    value.key = UUID.randomUUID();
    value.asset = asset.key;
    value.step = asset.revision;
    value.on = seen.on();
    value.amount = money.value();
    value.currency = money.currency();
    return value;
  }
}
