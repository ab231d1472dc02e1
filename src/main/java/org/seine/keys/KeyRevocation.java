package org.seine.keys;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.security.cert.X509CRL;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.Revocation;
import org.seine.sharing.Actor;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.sharing.RecordKind;
import org.seine.trail.Trail;

/**
 * Revokes certificates and publishes the list. The list is signed before the transaction and stored
 * in the one that marks the key, so that no certificate is revoked without standing on it.
 */
@ApplicationScoped
class KeyRevocation {
  private static final int TRIES = 3;

  private final KeyRepository keys;
  private final IssuerOffice office;
  private final KeyCache cache;
  private final Worker worker;
  private final Trail trail;
  private final Clock clock;

  KeyRevocation(
      KeyRepository keys,
      IssuerOffice office,
      KeyCache cache,
      Worker worker,
      Trail trail,
      Clock clock) {
    this.keys = keys;
    this.office = office;
    this.cache = cache;
    this.worker = worker;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Revokes one certificate; a key that is revoked already stays as it is.
   *
   * @param read lets the change go on if it was made against this version of the key
   * @throws NotVisible if there is no such certificate (404)
   */
  Uni<UnitKey> revoke(UUID id, Revocation.Reason reason, Consumer<UnitKey> read, Actor by) {
    return Panache.withSession(() -> standing(id))
        .invoke(standing -> read.accept(standing.key()))
        .flatMap(standing -> revoke(standing, reason, read, by))
        .onFailure(OptimisticLockException.class)
        .retry()
        .atMost(TRIES)
        .invoke(key -> cache.drop(key.id));
  }

  private record Standing(UnitKey key, Issuer issuer, List<Revocation> revoked) {}

  private Uni<Standing> standing(UUID id) {
    return existing(id)
        .flatMap(
            key ->
                office
                    .rowOfSession()
                    .flatMap(
                        issuer -> keys.revoked().map(lines -> new Standing(key, issuer, lines))));
  }

  private Uni<UnitKey> existing(UUID id) {
    return keys.find(id)
        .map(
            key -> {
              if (key == null) {
                throw NotVisible.absent(RecordKind.CERTIFICATE.ref(id));
              }
              return key;
            });
  }

  private Uni<UnitKey> revoke(
      Standing standing, Revocation.Reason reason, Consumer<UnitKey> read, Actor by) {
    if (standing.key().state == KeyState.REVOKED) {
      return Uni.createFrom().item(standing.key());
    }
    Instant now = clock.instant();
    UnitKey seen = standing.key();
    seen.revoke(reason, now);
    List<Revocation> lines = new ArrayList<>(standing.revoked());
    lines.add(seen.line());
    return worker
        .run(() -> office.nextList(standing.issuer(), lines))
        .flatMap(
            list ->
                Panache.withTransaction(
                    () ->
                        existing(seen.id)
                            .invoke(read)
                            .invoke(key -> key.revoke(reason, now))
                            .call(() -> publish(standing.issuer(), list))
                            .call(
                                key ->
                                    trail.append(
                                        by, Operation.REVOKE_CERTIFICATE, key.certificateRef()))));
  }

  /** Publishes a fresh list if the present one ends before this instant. */
  Uni<Void> renewListEndingBefore(Instant instant) {
    return Panache.withSession(
            () ->
                office
                    .rowOfSession()
                    .flatMap(issuer -> keys.revoked().map(lines -> new Renewal(issuer, lines))))
        .flatMap(renewal -> renewal.isDue(instant) ? renew(renewal) : nothing());
  }

  private record Renewal(Issuer issuer, List<Revocation> revoked) {
    boolean isDue(Instant instant) {
      return issuer.listEnds.isBefore(instant);
    }
  }

  private Uni<Void> renew(Renewal renewal) {
    return worker
        .run(() -> office.nextList(renewal.issuer(), renewal.revoked()))
        .flatMap(
            list ->
                Panache.withTransaction(
                    () ->
                        publish(renewal.issuer(), list)
                            .chain(
                                () ->
                                    trail.append(
                                        new Portal("revocation-list"),
                                        Operation.PUBLISH_REVOCATION_LIST,
                                        renewal.issuer().ref()))))
        .replaceWithVoid();
  }

  /** Stores the list unless another was published since this one was signed. */
  private Uni<Void> publish(Issuer signedFor, X509CRL list) {
    return office
        .rowOfSession()
        .invoke(
            row -> {
              if (row.version != signedFor.version) {
                throw new OptimisticLockException("another list was published meanwhile");
              }
              IssuerOffice.publish(row, list);
            })
        .replaceWithVoid();
  }

  private static Uni<@Nullable Void> nothing() {
    return Uni.createFrom().voidItem();
  }
}
