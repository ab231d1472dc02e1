package org.seine.seal.compartment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which compartments a file has. Each method runs in the session of its caller. */
@ApplicationScoped
public class Compartments {
  /** The compartments of a file; whether a unit may know of one is the caller's question. */
  public Uni<List<One>> of(UUID file) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from Compartment where file = :file order by key", Compartment.class)
                    .setParameter("file", file)
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .map(row -> new One(row.key, Optional.ofNullable(row.participant)))
                    .toList());
  }

  /**
   * A compartment.
   *
   * @param key its row
   * @param participant whose units it is for; empty for the one that is internal to the Court
   */
  public record One(UUID key, Optional<UUID> participant) {
    /** Whether it is internal to the Court. */
    public boolean isOfCourt() {
      return participant.isEmpty();
    }
  }
}
