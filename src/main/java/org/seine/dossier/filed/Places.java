package org.seine.dossier.filed;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;

/**
 * Asks within a transaction, and until it ends, whether a unit works where a record lies, and
 * whether the file is open.
 */
@ApplicationScoped
class Places {
  /**
   * Holds the unit's place in the file.
   *
   * @throws NotVisible if it was removed meanwhile (404)
   */
  Uni<Void> requireInside(FiledRecord record, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select 1 from dossier_unit where dossier = ?1 and unit = ?2 and"
                            + " removed_at is null and (of_court or compartment = ?3) for share",
                        Integer.class)
                    .setParameter(1, record.dossier)
                    .setParameter(2, by.unit())
                    .setParameter(3, record.compartment)
                    .getResultList())
        .invoke(
            found -> {
              if (found.isEmpty()) {
                throw NotVisible.hidden(record.ref());
              }
            })
        .replaceWithVoid();
  }

  /**
   * Holds the file open.
   *
   * @throws DossierClosed if it is closed (409)
   */
  Uni<Void> requireOpen(UUID dossier) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select state from dossier where key = ?1 for share", String.class)
                    .setParameter(1, dossier)
                    .getSingleResult())
        .invoke(
            state -> {
              if (!"OPEN".equals(state)) {
                throw new DossierClosed();
              }
            })
        .replaceWithVoid();
  }
}
