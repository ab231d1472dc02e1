package org.seine.seal.compartment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.seal.store.ContentAddress;
import org.seine.seal.store.ContentRows;

/** What lies sealed in compartments. Each method runs in the session of its caller. */
@ApplicationScoped
public class CompartmentThings implements ContentRows {
  /**
   * Stores what was sealed, in the transaction of the caller.
   *
   * @throws EpochPassed (in the Uni) if the compartment moved on meanwhile (409)
   */
  public Uni<Void> keep(Collection<SealedFor> sealed) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (var one : sealed) {
      done = done.chain(() -> keep(one.row()));
    }
    return done;
  }

  /** Held until the transaction ends, so that no epoch begins between this question and it. */
  private static Uni<Void> keep(CompartmentThing row) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select epoch from compartment where key = ?1 for share", Integer.class)
                    .setParameter(1, row.compartment)
                    .getSingleResult()
                    .invoke(
                        epoch -> {
                          if (epoch != row.epoch) {
                            throw new EpochPassed();
                          }
                        })
                    .chain(() -> session.persist(row)));
  }

  /** Every text and document of a record, by its order of time. */
  public Uni<List<SealedFor>> of(UUID record) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from CompartmentThing where record = :record order by key",
                        CompartmentThing.class)
                    .setParameter("record", record)
                    .getResultList())
        .map(rows -> rows.stream().map(SealedFor::new).toList());
  }

  /** One thing in its newest version. */
  public Uni<Optional<SealedFor>> newest(UUID record, UUID thing) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from CompartmentThing where record = :record and thing = :thing order by"
                            + " version desc",
                        CompartmentThing.class)
                    .setParameter("record", record)
                    .setParameter("thing", thing)
                    .setMaxResults(1)
                    .getResultList())
        .map(rows -> rows.stream().findFirst().map(SealedFor::new));
  }

  /** Whether a row points to this address of the content store. */
  public Uni<Boolean> hasRow(ContentAddress address) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select count(t) from CompartmentThing t where t.address = :address",
                        Long.class)
                    .setParameter("address", address.value())
                    .getSingleResult())
        .map(count -> count > 0);
  }

  @Override
  public Uni<List<ContentAddress>> addressesOn(String shelf) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select t.address from CompartmentThing t where t.address like :shelf",
                        String.class)
                    .setParameter("shelf", shelf + "%")
                    .getResultList())
        .map(addresses -> addresses.stream().map(ContentAddress::new).toList());
  }
}
