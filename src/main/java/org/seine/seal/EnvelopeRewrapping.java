package org.seine.seal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.seine.crypto.certificate.UnitCertificate;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.refusal.KeyEnvelopeOfAnotherUnit;
import org.seine.crypto.refusal.SealRefused;
import org.seine.keys.Rewrapped;
import org.seine.keys.RewrapsEnvelopes;

/**
 * After a unit's key was rotated, locks the keys of every thing it holds, and its mailbox key, for
 * the new certificate. Each hundred is stored on its own; what names another certificate is passed
 * over, so that a broken run is simply run again. What is refused stays as it is and stops no
 * other.
 */
@ApplicationScoped
class EnvelopeRewrapping implements RewrapsEnvelopes {
  private static final Logger LOG = Logger.getLogger(EnvelopeRewrapping.class);
  private static final int AT_ONCE = 100;
  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final String KEYS =
      "update StoredKey set envelope = :envelope where key = :id and envelope = :former";
  private static final String MAILBOX =
      "update Mailbox set envelope = :envelope where unit = :id and envelope = :former";

  private final Workers workers;
  private final KeyEnvelopes envelopes = new KeyEnvelopes(new SecureRandom());

  EnvelopeRewrapping(Workers workers) {
    this.workers = workers;
  }

  @Override
  public Uni<Rewrapped> rewrap(UUID unit, OpeningKey from, UnitCertificate to) {
    return mailbox(unit, from, to)
        .flatMap(first -> after(BEFORE_ALL, unit, from, to).map(first::plus));
  }

  private Uni<Rewrapped> after(UUID last, UUID unit, OpeningKey from, UnitCertificate to) {
    return Panache.withSession(() -> some(last, unit))
        .flatMap(
            rows ->
                rows.isEmpty()
                    ? Uni.createFrom().item(Rewrapped.NONE)
                    : workers
                        .run(() -> renewed(rows, from, to))
                        .call(renewed -> Panache.withTransaction(() -> store(KEYS, renewed)))
                        .flatMap(
                            renewed ->
                                after(rows.get(rows.size() - 1).key, unit, from, to)
                                    .map(renewed.outcome()::plus)));
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

  private Uni<Rewrapped> mailbox(UUID unit, OpeningKey from, UnitCertificate to) {
    return Panache.withSession(
            () -> Panache.getSession().flatMap(session -> session.find(Mailbox.class, unit)))
        .flatMap(
            found ->
                found == null
                    ? Uni.createFrom().item(Rewrapped.NONE)
                    : workers
                        .run(
                            () -> {
                              var renewed = new Renewed();
                              renew(unit, found.envelope, from, to, renewed);
                              return renewed;
                            })
                        .call(renewed -> Panache.withTransaction(() -> store(MAILBOX, renewed)))
                        .map(Renewed::outcome));
  }

  private Renewed renewed(List<StoredKey> rows, OpeningKey from, UnitCertificate to) {
    var renewed = new Renewed();
    for (var row : rows) {
      renew(row.key, row.envelope, from, to, renewed);
    }
    return renewed;
  }

  private void renew(
      UUID row, byte[] envelope, OpeningKey from, UnitCertificate to, Renewed renewed) {
    try (var opened = envelopes.open(envelope, from)) {
      renewed.made.add(new Made(row, envelope, envelopes.rewrap(opened, to.certificate())));
    } catch (KeyEnvelopeOfAnotherUnit doneAlready) {
      // Or another former key's, whose turn comes.
    } catch (SealRefused refused) {
      LOG.errorf("key envelope %s was refused: %s", row, refused.reason().name());
      renewed.refused++;
    }
  }

  private static Uni<Void> store(String update, Renewed renewed) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (var one : renewed.made) {
      done = done.chain(() -> store(update, one));
    }
    return done;
  }

  private static Uni<Void> store(String update, Made one) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(update)
                    .setParameter("envelope", one.renewed)
                    .setParameter("former", one.former)
                    .setParameter("id", one.row)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** What is to be stored of one hundred. */
  private static final class Renewed {
    private final List<Made> made = new ArrayList<>();
    private int refused;

    Rewrapped outcome() {
      return new Rewrapped(made.size(), refused);
    }
  }

  /** An envelope in the place of the one that was read; if that changed meanwhile, it stays. */
  private static final class Made {
    private final UUID row;
    private final byte[] former;
    private final byte[] renewed;

    Made(UUID row, byte[] former, byte[] renewed) {
      this.row = row;
      this.former = former;
      this.renewed = renewed;
    }
  }
}
