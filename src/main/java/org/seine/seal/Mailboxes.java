package org.seine.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.ContentKey;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.refusal.KeyEnvelopeOfAnotherThing;
import org.seine.crypto.wrap.WrappingKey;
import org.seine.keys.UnitKeys;
import org.seine.sharing.Caller;

/**
 * Mailbox keys: one symmetric key per unit, made when its first line is sealed, locked for the unit
 * in a key envelope of its own. Call it before a database session is opened.
 */
@ApplicationScoped
class Mailboxes {
  private static final int FIRST_EPOCH = 1;

  private final UnitKeys keys;
  private final Workers workers;
  private final SecureRandom random = new SecureRandom();
  private final KeyEnvelopes envelopes = new KeyEnvelopes(random);

  Mailboxes(UnitKeys keys, Workers workers) {
    this.keys = keys;
    this.workers = workers;
  }

  /** The unit's mailbox key; the caller closes it. */
  Uni<WrappingKey> key(UUID unit, Caller by) {
    return find(unit)
        .flatMap(
            found ->
                found == null
                    ? make(unit).chain(() -> find(unit)).flatMap(made -> open(made, unit, by))
                    : open(found, unit, by));
  }

  /** The unit's mailbox key if it has one, which the caller closes. */
  Uni<Optional<WrappingKey>> existing(UUID unit, Caller by) {
    return find(unit)
        .flatMap(
            found ->
                found == null
                    ? Uni.createFrom().item(Optional.empty())
                    : open(found, unit, by).map(Optional::of));
  }

  /** Opens texts of the caller's unit, by the records that they are about. */
  Uni<Map<UUID, String>> open(MailboxText kind, Map<UUID, byte[]> sealed, Caller by) {
    if (sealed.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return key(by.unit(), by)
        .flatMap(
            key ->
                workers
                    .run(() -> kind.open(sealed, by.unit(), key))
                    .onTermination()
                    .invoke(key::close));
  }

  /** What the envelope of a mailbox key names in the place of a header. */
  static Sha384 name(UUID unit, int epoch) {
    return Sha384.of(
        ByteBuffer.allocate(15 + 16 + 4)
            .put("seine/1 mailbox".getBytes(US_ASCII))
            .putLong(unit.getMostSignificantBits())
            .putLong(unit.getLeastSignificantBits())
            .putInt(epoch)
            .array());
  }

  private static Uni<@Nullable Mailbox> find(UUID unit) {
    return Panache.withSession(
        () -> Panache.getSession().flatMap(session -> session.find(Mailbox.class, unit)));
  }

  private Uni<WrappingKey> open(@Nullable Mailbox mailbox, UUID unit, Caller by) {
    if (mailbox == null) {
      throw new IllegalStateException("a mailbox that was just made is there");
    }
    return keys.opening(unit, List.of(mailbox.envelope), by)
        .flatMap(
            lent ->
                workers
                    .run(
                        () -> {
                          try (var opened =
                              envelopes.open(mailbox.envelope, lent.of(mailbox.envelope))) {
                            if (!opened.header().equals(name(unit, mailbox.epoch))) {
                              throw new KeyEnvelopeOfAnotherThing(
                                  "expected the unit's mailbox key, found another");
                            }
                            return opened.key().reveal(bytes -> WrappingKey.owning(bytes.clone()));
                          }
                        })
                    .onTermination()
                    .invoke(lent::close));
  }

  /** Two makers at once: the first one's row stands, the other's is never used. */
  private Uni<Void> make(UUID unit) {
    return keys.encryptionCertificates(List.of(unit))
        .flatMap(
            certificates ->
                workers.run(
                    () -> {
                      var bytes = new byte[ContentKey.LENGTH];
                      random.nextBytes(bytes);
                      try (var key = ContentKey.ofUnwrapped(bytes)) {
                        return envelopes.forDraft(
                            key,
                            name(unit, FIRST_EPOCH),
                            certificates.values().iterator().next().certificate());
                      } finally {
                        Arrays.fill(bytes, (byte) 0);
                      }
                    }))
        .flatMap(
            envelope ->
                Panache.withTransaction(
                    () ->
                        keys.requireCurrent(List.of(envelope))
                            .chain(Panache::getSession)
                            .flatMap(
                                session ->
                                    session
                                        .createNativeQuery(
                                            "insert into mailbox (unit, epoch, envelope) values"
                                                + " (?1, ?2, ?3) on conflict (unit) do nothing")
                                        .setParameter(1, unit)
                                        .setParameter(2, FIRST_EPOCH)
                                        .setParameter(3, envelope)
                                        .executeUpdate())))
        .replaceWithVoid();
  }
}
