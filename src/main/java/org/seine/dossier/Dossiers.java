package org.seine.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.RecordKind;

/**
 * Finds cooperation files and who works in them. What a unit may see is part of each query. Each
 * method runs in the session of its caller.
 */
@ApplicationScoped
class Dossiers {
  /**
   * The unit's place in the file.
   *
   * @throws NotVisible if it has none, in the same way whether the file is absent or hidden (404)
   */
  Uni<InvitedUnit> place(UUID dossier, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from InvitedUnit where dossier = :dossier and unit = :unit and removedAt"
                            + " is null",
                        InvitedUnit.class)
                    .setParameter("dossier", dossier)
                    .setParameter("unit", by.unit())
                    .getSingleResultOrNull()
                    .flatMap(
                        place ->
                            // Asked in any case, so that absent and hidden take the same path.
                            session
                                .find(Dossier.class, dossier)
                                .map(
                                    any -> {
                                      if (place == null) {
                                        throw any == null
                                            ? NotVisible.absent(RecordKind.DOSSIER.ref(dossier))
                                            : NotVisible.hidden(any.ref());
                                      }
                                      return place;
                                    })));
  }

  /** Who works in the file now. */
  Uni<List<InvitedUnit>> present(UUID dossier) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from InvitedUnit where dossier = :dossier and removedAt is null order by"
                            + " key",
                        InvitedUnit.class)
                    .setParameter("dossier", dossier)
                    .getResultList());
  }

  /** Holds a file as it is until the transaction ends: nobody is let in or shut out meanwhile. */
  Uni<Void> held(UUID dossier) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select 1 from dossier where key = ?1 for share", Integer.class)
                    .setParameter(1, dossier)
                    .getResultList())
        .replaceWithVoid();
  }

  /** The file's row. */
  Uni<Dossier> row(UUID dossier) {
    return Panache.getSession().flatMap(session -> session.find(Dossier.class, dossier));
  }

  /** What each participant is shown of the file. */
  Uni<List<DossierFace>> faces(UUID dossier) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from DossierFace where dossier = :dossier order by key", DossierFace.class)
                    .setParameter("dossier", dossier)
                    .getResultList());
  }
}
