package org.seine.asset;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.web.IfMatch;

/**
 * Makes two assets one where they were found to be the same thing, and parts them again. Nothing of
 * either is lost: the merged one keeps its history, points to the other, and is counted no more.
 */
@ApplicationScoped
class AssetMerging {
  private static final String BOTH = "from Asset where key in (:one, :other) order by key";
  private static final String TAKEN = "select count(r) from Asset r where r.mergedInto = :one";

  private final AssetWriting writing;
  private final Clock clock;

  AssetMerging(AssetWriting writing, Clock clock) {
    this.writing = writing;
    this.clock = clock;
  }

  /**
   * Merges an asset into another one.
   *
   * @throws CannotMerge naming what stands against it (409)
   * @throws AssetStepNotAllowed if it was merged already (409)
   * @throws org.seine.web.StaleVersion if somebody changed it meanwhile (412)
   */
  Uni<Asset> merge(UUID id, UUID into, String grounds, IfMatch read, Caller by) {
    if (id.equals(into)) {
      throw CannotMerge.withItself();
    }
    return writing.take(
        id,
        read,
        new AssetChange(
            AssetStep.MERGE,
            Operation.MERGE_ASSET,
            LocalDate.now(clock),
            row -> row.mergedInto(into),
            step ->
                step.first(() -> requireMergeable(id, into))
                    .detail(AssetTexts.REASON.write(new AssetTexts.Reason(grounds, into)))),
        by);
  }

  /**
   * Parts it again. It counts as identified: where it is and whose is to be shown anew.
   *
   * @throws AssetStepNotAllowed if it is not merged (409)
   * @throws org.seine.web.StaleVersion if somebody changed it meanwhile (412)
   */
  Uni<Asset> part(UUID id, String grounds, IfMatch read, Caller by) {
    return writing.take(
        id,
        read,
        new AssetChange(
            AssetStep.PART,
            Operation.PART_ASSET,
            LocalDate.now(clock),
            Asset::parted,
            step -> step.detail(AssetTexts.REASON.write(new AssetTexts.Reason(grounds, null)))),
        by);
  }

  /** Locks both in the order of their ids, so that two mergers that cross wait in turn. */
  private static Uni<Void> requireMergeable(UUID one, UUID other) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(BOTH, Asset.class)
                    .setParameter("one", one)
                    .setParameter("other", other)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList()
                    .invoke(both -> requireAlike(both, other))
                    .chain(
                        () ->
                            session
                                .createQuery(TAKEN, Long.class)
                                .setParameter("one", one)
                                .getSingleResult()))
        .invoke(
            taken -> {
              if (taken > 0) {
                throw CannotMerge.takesOthers();
              }
            })
        .replaceWithVoid();
  }

  /** One of another compartment is refused in the words of one that is not there. */
  private static void requireAlike(List<Asset> both, UUID other) {
    if (both.size() < 2 || !both.get(0).compartment.equals(both.get(1).compartment)) {
      throw CannotMerge.across();
    }
    if (both.stream().anyMatch(row -> row.key.equals(other) && row.state == AssetState.MERGED)) {
      throw CannotMerge.intoMerged();
    }
  }
}
