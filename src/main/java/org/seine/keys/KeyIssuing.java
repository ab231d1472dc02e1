package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.sharing.Actor;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.trail.Trail;

/**
 * Issues keys to units and puts new ones in their place. Whoever asks for it uses no key and learns
 * none. Each key issued or replaced is an entry that the unit sees.
 */
@ApplicationScoped
class KeyIssuing {
  private final KeyRepository keys;
  private final IssuerOffice office;
  private final NewKeys making;
  private final Rewrapping rewrapping;
  private final Worker worker;
  private final Trail trail;

  KeyIssuing(
      KeyRepository keys,
      IssuerOffice office,
      NewKeys making,
      Rewrapping rewrapping,
      Worker worker,
      Trail trail) {
    this.keys = keys;
    this.office = office;
    this.making = making;
    this.rewrapping = rewrapping;
    this.worker = worker;
    this.trail = trail;
  }

  /**
   * Issues a key for each purpose for which the unit has no current one.
   *
   * @return the new keys
   * @throws NotVisible if there is no active unit of that id that could have keys (404)
   * @throws KeysAlreadyThere if nothing is missing (409)
   */
  Uni<List<UnitKey>> issue(UUID unit, Actor by) {
    return stored(unit)
        .map(
            stored -> {
              List<Wanted> wanted = stored.wanted(false);
              if (wanted.isEmpty()) {
                throw new KeysAlreadyThere();
              }
              return new Order(stored, wanted);
            })
        .flatMap(order -> make(unit, order))
        .call(made -> store(unit, made, Operation.ISSUE_CERTIFICATE, by));
  }

  /**
   * Gives the unit a new key for each purpose. The old encryption key opens what was sealed for it
   * until every key envelope is made anew, which follows without an addendum.
   *
   * @return the new keys
   * @throws NotVisible if there is no active unit of that id that could have keys (404)
   * @throws KeysAlreadyThere if another rotation was faster (409)
   */
  Uni<List<UnitKey>> rotate(UUID unit, Actor by) {
    return stored(unit)
        .flatMap(stored -> make(unit, new Order(stored, stored.wanted(true))))
        .call(made -> store(unit, made, Operation.ROTATE_KEYS, by))
        .call(made -> rewrapping.ofUnit(unit));
  }

  private record Wanted(CertificatePurpose purpose, int keyVersion) {}

  private record Order(Stored stored, List<Wanted> wanted) {}

  /** What is in the database before anything is made. */
  private record Stored(Issuer issuer, List<UnitKey> keys) {
    List<Wanted> wanted(boolean anew) {
      List<Wanted> wanted = new ArrayList<>();
      for (CertificatePurpose purpose : CertificatePurpose.values()) {
        List<UnitKey> known = keys.stream().filter(key -> key.purpose == purpose).toList();
        int last = known.stream().mapToInt(key -> key.keyVersion).max().orElse(0);
        if (anew || known.stream().noneMatch(key -> key.state == KeyState.CURRENT)) {
          wanted.add(new Wanted(purpose, last + 1));
        }
      }
      return wanted;
    }
  }

  private Uni<Stored> stored(UUID unit) {
    return Panache.withSession(
        () ->
            keys.canHaveKeys(unit)
                .invoke(
                    can -> {
                      if (!can) {
                        throw NotVisible.absent(RecordKind.UNIT.ref(unit));
                      }
                    })
                .chain(office::rowOfSession)
                .flatMap(issuer -> keys.ofUnit(unit).map(known -> new Stored(issuer, known))));
  }

  private Uni<List<UnitKey>> make(UUID unit, Order order) {
    return worker.run(
        () ->
            order.wanted().stream()
                .map(
                    one ->
                        making.make(order.stored().issuer(), unit, one.purpose(), one.keyVersion()))
                .toList());
  }

  private Uni<Void> store(UUID unit, List<UnitKey> made, Operation operation, Actor by) {
    return Panache.withTransaction(
            () ->
                keys.ofUnit(unit)
                    .invoke(known -> retire(known, made))
                    .chain(Panache::getSession)
                    // The successor must not meet the old current key in its unique place.
                    .flatMap(
                        session -> session.flush().chain(() -> session.persistAll(made.toArray())))
                    .chain(() -> append(made, operation, by)))
        .onFailure(ConstraintViolationException.class)
        .transform(twice -> new KeysAlreadyThere())
        .replaceWithVoid();
  }

  private static void retire(List<UnitKey> known, List<UnitKey> made) {
    for (UnitKey key : known) {
      boolean replaced = made.stream().anyMatch(one -> one.purpose == key.purpose);
      if (replaced && key.state == KeyState.CURRENT) {
        key.state = KeyState.RETIRED;
      }
    }
  }

  private Uni<Void> append(List<UnitKey> made, Operation operation, Actor by) {
    Uni<Void> appended = Uni.createFrom().voidItem();
    for (UnitKey key : made) {
      appended =
          appended.chain(
              () ->
                  trail
                      .append(
                          by,
                          operation,
                          operation == Operation.ROTATE_KEYS ? key.keyRef() : key.certificateRef())
                      .replaceWithVoid());
    }
    return appended;
  }
}
