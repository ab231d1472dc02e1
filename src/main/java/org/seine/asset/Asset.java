package org.seine.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.FiledRecord;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;

/** What stands in clear of an asset: kind, country, last value, and where its measures stand. */
@Entity
class Asset extends FiledRecord {
  @Enumerated(EnumType.STRING)
  AssetType type;

  @Nullable String country;

  @Enumerated(EnumType.STRING)
  @Column(name = "crime_link")
  CrimeLink crimeLink;

  @Enumerated(EnumType.STRING)
  Confidence confidence;

  @Enumerated(EnumType.STRING)
  AssetState state;

  @Enumerated(EnumType.STRING)
  Standing standing;

  @Nullable BigDecimal amount;
  @Nullable String currency;

  @Column(name = "valued_on")
  @Nullable LocalDate valuedOn;

  /** The asset that this one was found to be. */
  @Column(name = "merged_into")
  @Nullable UUID mergedInto;

  @Column(name = "open_claims")
  int openClaims;

  static Asset begin(UUID id, Filed place, AssetForm form, Caller by, Instant now) {
    var asset = new Asset();
    asset.begin(id, place, by, now);
    asset.state = AssetState.IDENTIFIED;
    asset.standing = Standing.NO_MEASURE;
    asset.correct(form);
    return asset;
  }

  void correct(AssetForm form) {
    type = form.type();
    country = form.country();
    crimeLink = form.crimeLink();
    confidence = form.confidence();
  }

  void observed(Observation seen) {
    if (seen.value() != null) {
      valued(seen.value().money(), seen.on());
    }
    if (seen.place() != null) {
      country = seen.place().country();
    }
  }

  /** A value of an earlier day leaves the last one as it is. */
  private void valued(Money money, LocalDate on) {
    if (valuedOn == null || !on.isBefore(valuedOn)) {
      amount = money.value();
      currency = money.currency();
      valuedOn = on;
    }
  }

  /**
   * It was found to be another one.
   *
   * @throws CannotMerge if a measure stands on it
   */
  void mergedInto(UUID other) {
    if (standing != Standing.NO_MEASURE) {
      throw CannotMerge.measured();
    }
    state = AssetStep.MERGE.after(state);
    mergedInto = other;
  }

  /** It is one of its own after all. */
  void parted() {
    state = AssetStep.PART.after(state);
    mergedInto = null;
  }

  /** The last value, if there is one. */
  @Nullable Money value() {
    return amount == null || currency == null ? null : Money.of(amount, currency);
  }

  @Override
  protected RecordKind kind() {
    return RecordKind.ASSET;
  }

  @Override
  protected org.seine.crypto.envelope.RecordKind sealedKind() {
    return org.seine.crypto.envelope.RecordKind.ASSET;
  }

  @Override
  protected Optional<String> keptState() {
    return Optional.of(state.name());
  }
}
