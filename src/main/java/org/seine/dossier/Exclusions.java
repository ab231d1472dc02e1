package org.seine.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.seine.dossier.filed.Filing;
import org.seine.dossier.filed.Found;
import org.seine.dossier.filed.Prepared;
import org.seine.dossier.filed.Taking;
import org.seine.seal.compartment.Epochs;
import org.seine.seal.compartment.FileKeyring;
import org.seine.seal.compartment.FileKeys;
import org.seine.seal.compartment.KeyChange;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.web.IfMatch;

/**
 * Shuts units out of files: an epoch of keys begins that they are not given, in each compartment
 * that they could open.
 */
@ApplicationScoped
class Exclusions {
  private final ProvedUnits units;
  private final DossierWriting writing;
  private final Filing filing;
  private final Epochs epochs;
  private final FileKeyring keyring;
  private final Clock clock;

  Exclusions(
      ProvedUnits units,
      DossierWriting writing,
      Filing filing,
      Epochs epochs,
      FileKeyring keyring,
      Clock clock) {
    this.units = units;
    this.writing = writing;
    this.filing = filing;
    this.epochs = epochs;
    this.keyring = keyring;
    this.clock = clock;
  }

  /**
   * Shuts a unit out. What is sealed from now on it cannot open; what it read it knows. The keys of
   * the new epoch are locked for those who stay by the file's proved steps; where rows name others,
   * for nobody, and the Uni fails as a broken seal.
   *
   * @throws CannotBeInvited if it is the last of the Court's (409)
   * @throws NotInFile if it does not work in the file (409)
   */
  Uni<Dossier> exclude(UUID id, UUID unit, IfMatch read, Caller by) {
    return Panache.withTransaction(() -> units.rows(id, by))
        .invoke(rows -> DossierWriting.require(rows.master(), DossierStep.REMOVE, read))
        .call(rows -> units.prove(rows, by))
        .map(rows -> Removal.of(rows, unit))
        .flatMap(
            found ->
                keyring
                    .borrow(Set.of(id), by)
                    .flatMap(
                        keys ->
                            epochs
                                .exclude(keys, found.left.compartment, found.staying())
                                .flatMap(change -> removing(found, change, keys, by))
                                .onTermination()
                                .invoke(keys::close)))
        .flatMap(step -> Panache.withTransaction(() -> filing.store(step, by)));
  }

  private Uni<Prepared<Dossier>> removing(
      Removal found, KeyChange change, FileKeys keys, Caller by) {
    return filing.prepare(
        found.master,
        Taking.<Dossier>of(Operation.REMOVE_UNIT, row -> {})
            .as(DossierStep.REMOVE.name(), DossierState.OPEN.name(), writing.today())
            .detail(DossierTexts.OF_UNIT.write(new DossierTexts.OfUnit(found.left.unit)))
            .first(() -> epochs.store(change))
            .then(row -> left(found.left.key, by)),
        keys,
        by);
  }

  private Uni<Void> left(UUID place, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(
                        "update InvitedUnit set removedAt = :now, removedBy = :by where key = :key"
                            + " and removedAt is null")
                    .setParameter("now", clock.instant())
                    .setParameter("by", by.pseudonym())
                    .setParameter("key", place)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private record Removal(Found<Dossier> master, InvitedUnit left, List<InvitedUnit> present) {
    static Removal of(UnitRows rows, UUID unit) {
      var left =
          rows.present().stream()
              .filter(one -> one.unit.equals(unit))
              .findFirst()
              .orElseThrow(NotInFile::new);
      long ofCourt = rows.present().stream().filter(one -> one.ofCourt).count();
      if (left.ofCourt && ofCourt == 1) {
        throw CannotBeInvited.lastOfTheCourt();
      }
      return new Removal(rows.master(), left, rows.present());
    }

    Map<UUID, Set<UUID>> staying() {
      Map<UUID, Set<UUID>> staying = new HashMap<>();
      for (var one : present) {
        if (!one.unit.equals(left.unit)) {
          staying.computeIfAbsent(one.compartment, key -> new HashSet<>()).add(one.unit);
        }
      }
      return staying;
    }
  }
}
