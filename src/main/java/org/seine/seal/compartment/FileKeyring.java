package org.seine.seal.compartment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.refusal.KeyEnvelopeOfAnotherThing;
import org.seine.crypto.wrap.WrappingKey;
import org.seine.keys.EnvelopeKeys;
import org.seine.keys.UnitKeys;
import org.seine.seal.Workers;
import org.seine.sharing.Caller;

/**
 * Borrows the keys of the files that the caller's unit may open, before any session is opened. What
 * it may not open is simply not among them.
 */
@ApplicationScoped
public class FileKeyring {
  private final UnitKeys keys;
  private final EpochKeyCache cache;
  private final Workers workers;
  private final KeyEnvelopes envelopes = new KeyEnvelopes(new SecureRandom());

  FileKeyring(UnitKeys keys, EpochKeyCache cache, Workers workers) {
    this.keys = keys;
    this.cache = cache;
    this.workers = workers;
  }

  /** Works with the keys of these files on a worker thread, and wipes them when it ends. */
  public <T> Uni<T> with(Collection<UUID> files, Caller by, Work<T> work) {
    return borrow(files, by)
        .flatMap(lent -> workers.run(() -> work.with(lent)).onTermination().invoke(lent::close));
  }

  /**
   * The keys, for work that holds its own thread or needs others beside. The caller closes them.
   */
  public Uni<FileKeys> borrow(Collection<UUID> files, Caller by) {
    Set<UUID> wanted = new HashSet<>(files);
    if (wanted.isEmpty()) {
      return Uni.createFrom().item(new FileKeys(List.of(), List.of()));
    }
    return Panache.withSession(
            () -> Panache.getSession().flatMap(session -> stored(session, wanted, by.unit())))
        .flatMap(stored -> open(stored, by));
  }

  private static Uni<Stored> stored(Mutiny.Session session, Set<UUID> files, UUID unit) {
    return session
        .createQuery("from Compartment where file in :files", Compartment.class)
        .setParameter("files", files)
        .getResultList()
        .flatMap(
            compartments -> {
              var keys = compartments.stream().map(one -> one.key).toList();
              return session
                  .createQuery("from Epoch where compartment in :compartments", Epoch.class)
                  .setParameter("compartments", keys)
                  .getResultList()
                  .flatMap(
                      epochs ->
                          session
                              .createQuery(
                                  "from EpochEnvelope where unit = :unit and compartment in"
                                      + " :compartments",
                                  EpochEnvelope.class)
                              .setParameter("unit", unit)
                              .setParameter("compartments", keys)
                              .getResultList()
                              .map(held -> new Stored(compartments, epochs, held)));
            });
  }

  private Uni<FileKeys> open(Stored stored, Caller by) {
    var lent = new FileKeys(stored.compartments, stored.epochs);
    var unknown =
        stored.held.stream()
            .filter(
                envelope -> {
                  var kept = cache.copy(envelope);
                  kept.ifPresent(key -> lent.add(envelope.compartment, envelope.epoch, key));
                  return kept.isEmpty();
                })
            .toList();
    if (unknown.isEmpty()) {
      return Uni.createFrom().item(lent);
    }
    return keys.opening(by.unit(), unknown.stream().map(one -> one.envelope).toList(), by)
        .flatMap(
            opening ->
                workers
                    .run(
                        () -> {
                          for (var envelope : unknown) {
                            lent.add(
                                envelope.compartment, envelope.epoch, opened(envelope, opening));
                          }
                          return lent;
                        })
                    .onTermination()
                    .invoke(opening::close))
        .onFailure()
        .invoke(failure -> lent.close());
  }

  private WrappingKey opened(EpochEnvelope envelope, EnvelopeKeys opening) throws IOException {
    try (var opened = envelopes.open(envelope.envelope, opening.of(envelope.envelope))) {
      if (!opened.header().equals(EpochEnvelope.name(envelope.compartment, envelope.epoch))) {
        throw new KeyEnvelopeOfAnotherThing("expected the key of this epoch, found another");
      }
      var key = opened.key().reveal(bytes -> WrappingKey.owning(bytes.clone()));
      cache.keep(envelope, key);
      return key;
    }
  }

  /** What is done with borrowed keys. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it. */
    T with(FileKeys keys) throws Exception;
  }

  private record Stored(
      List<Compartment> compartments, List<Epoch> epochs, List<EpochEnvelope> held) {}
}
