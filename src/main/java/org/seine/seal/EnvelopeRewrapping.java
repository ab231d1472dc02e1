package org.seine.seal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.refusal.KeyEnvelopeOfAnotherUnit;
import org.seine.crypto.refusal.SealRefused;
import org.seine.keys.RewrapsEnvelopes;

/**
 * After a unit's key was rotated, locks the keys of every thing it holds, and its mailbox key, for
 * the new certificate. What is locked for it already is passed over, so that a broken run is simply
 * run again.
 */
@ApplicationScoped
class EnvelopeRewrapping implements RewrapsEnvelopes {
  private static final int AT_ONCE = 100;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Workers workers;
  private final KeyEnvelopes envelopes = new KeyEnvelopes(new SecureRandom());

  EnvelopeRewrapping(Workers workers) {
    this.workers = workers;
  }

  @Override
  public Uni<Integer> rewrap(UUID unit, OpeningKey from, UnitCertificate to) {
    return mailbox(unit, from, to)
        .flatMap(first -> after(BEFORE_ALL, unit, from, to).map(more -> first + more));
  }

  private Uni<Integer> after(UUID last, UUID unit, OpeningKey from, UnitCertificate to) {
    return Panache.withSession(() -> some(last, unit))
        .flatMap(
            rows ->
                rows.isEmpty()
                    ? Uni.createFrom().item(0)
                    : workers
                        .run(() -> renewed(rows, from, to))
                        .call(envelopes -> Panache.withTransaction(() -> store(envelopes)))
                        .chain(() -> after(rows.get(rows.size() - 1).key, unit, from, to))
                        .map(more -> more + rows.size()));
  }

  private static Uni<List<StoredKey>> some(UUID last, UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredKey where unit = :unit and key > :last order by key",
                        StoredKey.class)
                    .setParameter("unit", unit)
                    .setParameter("last", last)
                    .setMaxResults(AT_ONCE)
                    .getResultList());
  }

  private Map<UUID, byte[]> renewed(List<StoredKey> rows, OpeningKey from, UnitCertificate to)
      throws SealRefused {
    Map<UUID, byte[]> renewed = new HashMap<>();
    for (var row : rows) {
      renewed.put(row.key, renewed(row.envelope, from, to));
    }
    return renewed;
  }

  private static Uni<Void> store(Map<UUID, byte[]> envelopes) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (var one : envelopes.entrySet()) {
      done =
          done.chain(() -> store("update StoredKey set envelope = :envelope where key = :id", one));
    }
    return done;
  }

  private static Uni<Void> store(String update, Map.Entry<UUID, byte[]> one) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(update)
                    .setParameter("envelope", one.getValue())
                    .setParameter("id", one.getKey())
                    .executeUpdate())
        .replaceWithVoid();
  }

  private Uni<Integer> mailbox(UUID unit, OpeningKey from, UnitCertificate to) {
    return Panache.withSession(
            () -> Panache.getSession().flatMap(session -> session.find(Mailbox.class, unit)))
        .flatMap(
            found ->
                found == null
                    ? Uni.createFrom().item(0)
                    : workers
                        .run(() -> renewed(found.envelope, from, to))
                        .call(
                            envelope ->
                                Panache.withTransaction(
                                    () ->
                                        store(
                                            "update Mailbox set envelope = :envelope where unit ="
                                                + " :id",
                                            Map.entry(unit, envelope))))
                        .replaceWith(1));
  }

  private byte[] renewed(byte[] envelope, OpeningKey from, UnitCertificate to) throws SealRefused {
    try (var opened = envelopes.open(envelope, from)) {
      return envelopes.rewrap(opened, to.certificate());
    } catch (KeyEnvelopeOfAnotherUnit doneAlready) {
      return envelope;
    }
  }
}
