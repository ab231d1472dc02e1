package org.seine.asset;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.seine.dossier.filed.Taking;
import org.seine.sharing.Operation;

/**
 * What one step does with an asset.
 *
 * @param step which one
 * @param operation how the trail names it
 * @param on the day it happened
 * @param row what it changes of what stands in clear
 * @param texts what it seals
 * @param more what else it stores
 */
record AssetChange(
    AssetStep step,
    Operation operation,
    LocalDate on,
    Consumer<Asset> row,
    UnaryOperator<Taking<Asset>> texts,
    Function<Asset, Uni<Void>> more) {
  /** One that stores nothing else. */
  AssetChange(
      AssetStep step,
      Operation operation,
      LocalDate on,
      Consumer<Asset> row,
      UnaryOperator<Taking<Asset>> texts) {
    this(step, operation, on, row, texts, asset -> Uni.createFrom().voidItem());
  }
}
