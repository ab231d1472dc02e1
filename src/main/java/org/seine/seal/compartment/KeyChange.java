package org.seine.seal.compartment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Compartments, epochs and key envelopes that were made and are not stored yet. {@link Epochs}
 * makes and stores it.
 */
public final class KeyChange {
  private final List<Compartment> compartments = new ArrayList<>();
  private final List<Epoch> epochs = new ArrayList<>();
  private final List<EpochEnvelope> envelopes = new ArrayList<>();
  private final List<Compartment> advanced = new ArrayList<>();

  void begins(Compartment compartment) {
    compartments.add(compartment);
  }

  void begins(Epoch epoch) {
    epochs.add(epoch);
  }

  /** The compartment moves on to an epoch of this change; envelopes of older ones are dropped. */
  void advances(Compartment compartment) {
    advanced.add(compartment);
  }

  void locks(EpochEnvelope envelope) {
    envelopes.add(envelope);
  }

  List<byte[]> envelopes() {
    return envelopes.stream().map(one -> one.envelope).toList();
  }

  Uni<Void> store() {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .persistAll(compartments.toArray())
                    .chain(session::flush)
                    .chain(() -> session.persistAll(epochs.toArray()))
                    .chain(() -> advance(session))
                    .chain(() -> session.persistAll(envelopes.toArray()))
                    .chain(session::flush));
  }

  private Uni<Void> advance(Mutiny.Session session) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (var one : advanced) {
      done = done.chain(() -> advance(session, one.key, one.epoch));
    }
    return done;
  }

  /** Who took another step on the same epoch meanwhile was first: then this one fails. */
  private static Uni<Void> advance(Mutiny.Session session, UUID compartment, int from) {
    return session
        .createMutationQuery(
            "update Compartment set epoch = :next where key = :key and epoch = :from")
        .setParameter("next", from + 1)
        .setParameter("key", compartment)
        .setParameter("from", from)
        .executeUpdate()
        .invoke(
            changed -> {
              if (changed != 1) {
                throw new EpochPassed();
              }
            })
        .chain(
            () ->
                session
                    .createMutationQuery(
                        "delete from EpochEnvelope where compartment = :compartment")
                    .setParameter("compartment", compartment)
                    .executeUpdate())
        .replaceWithVoid();
  }
}
