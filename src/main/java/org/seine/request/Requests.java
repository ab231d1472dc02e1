package org.seine.request;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seine.document.FiledDocuments;
import org.seine.dossier.DossierAccess;
import org.seine.dossier.filed.FiledRecords;
import org.seine.dossier.filed.Found;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.RecordKind;

/** Finds requests. Each method runs in the session of its caller. */
@ApplicationScoped
class Requests {
  /**
   * What a State drafts to the Court lies in its own compartment, which the Court's key opens:
   * until it is shown, the query keeps it the State's. {@code r} is the request.
   */
  static final String SHOWN =
      " and (r.shown = true or r.direction = TO_STATE or r.participant = :participant)";

  private final FiledRecords records;
  private final DossierAccess dossiers;

  Requests(FiledRecords records, DossierAccess dossiers) {
    this.records = records;
    this.dossiers = dossiers;
  }

  /**
   * A request that this unit may see.
   *
   * @throws NotVisible if there is none for it (404)
   */
  Uni<Found<Request>> find(UUID id, Caller by) {
    return records
        .find(Request.class, RecordKind.REQUEST, id, by)
        .invoke(
            found -> {
              if (!found.row().isShownTo(by)) {
                throw NotVisible.hidden(found.row().ref());
              }
            });
  }

  /** The request of this id, whoever asks. */
  Uni<Request> row(UUID id) {
    return Panache.getSession().flatMap(session -> session.find(Request.class, id));
  }

  /** Where the State's units see a request: what goes out to them is sealed there. */
  Uni<Filed> shownPlace(Request request, Caller by) {
    return by.participant().equals(request.participant)
        ? Uni.createFrom().item(request.place())
        : dossiers.put(request.dossier, request.participant, request.key, by);
  }

  /** A request with where its documents come to lie. */
  Uni<FiledDocuments.Destination<Request>> destination(UUID id, Caller by) {
    return find(id, by)
        .flatMap(
            found ->
                shownPlace(found.row(), by)
                    .map(place -> new FiledDocuments.Destination<>(found, place)));
  }
}
