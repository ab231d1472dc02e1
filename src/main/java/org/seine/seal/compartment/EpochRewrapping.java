package org.seine.seal.compartment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
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
import org.seine.seal.Workers;

/** After a unit's key was rotated, locks the epoch keys that it holds for the new certificate. */
@ApplicationScoped
class EpochRewrapping implements RewrapsEnvelopes {
  private static final Logger LOG = Logger.getLogger(EpochRewrapping.class);

  private final Workers workers;
  private final KeyEnvelopes envelopes = new KeyEnvelopes(new SecureRandom());

  EpochRewrapping(Workers workers) {
    this.workers = workers;
  }

  @Override
  public Uni<Rewrapped> rewrap(UUID unit, OpeningKey from, UnitCertificate to) {
    return Panache.withSession(() -> held(unit))
        .flatMap(
            rows -> {
              Uni<Rewrapped> done = Uni.createFrom().item(Rewrapped.NONE);
              for (var row : rows) {
                done = done.flatMap(so -> renew(row, from, to).map(so::plus));
              }
              return done;
            });
  }

  private static Uni<List<EpochEnvelope>> held(UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery("from EpochEnvelope where unit = :unit", EpochEnvelope.class)
                    .setParameter("unit", unit)
                    .getResultList());
  }

  private Uni<Rewrapped> renew(EpochEnvelope row, OpeningKey from, UnitCertificate to) {
    return workers
        .run(
            () -> {
              try (var opened = envelopes.open(row.envelope, from)) {
                return envelopes.rewrap(opened, to.certificate());
              }
            })
        .flatMap(renewed -> Panache.withTransaction(() -> store(row, renewed)))
        .onFailure(KeyEnvelopeOfAnotherUnit.class)
        .recoverWithItem(Rewrapped.NONE)
        .onFailure(SealRefused.class)
        .recoverWithItem(
            refused -> {
              LOG.errorf("key envelope %s was refused", row.key);
              return new Rewrapped(0, 1);
            });
  }

  /** If the row changed meanwhile, it stays. */
  private static Uni<Rewrapped> store(EpochEnvelope row, byte[] renewed) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(
                        "update EpochEnvelope set envelope = :envelope where key = :key and"
                            + " envelope = :former")
                    .setParameter("envelope", renewed)
                    .setParameter("key", row.key)
                    .setParameter("former", row.envelope)
                    .executeUpdate())
        .map(changed -> new Rewrapped(changed, 0));
  }
}
