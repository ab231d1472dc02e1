package org.seine.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seine.keys.UnitKeys;
import org.seine.lead.LeadAddress;
import org.seine.seal.store.ContentStore;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.grant.Grants;
import org.seine.trail.Trail;

/**
 * Exports a submitted document as it is stored, sealed, with everything that proves it years later
 * without the portal. Only the exporting unit's own key envelope goes with it. Runs on a worker
 * thread.
 */
@ApplicationScoped
class DocumentExport {
  private final DocumentReading reading;
  private final Grants grants;
  private final ContentStore store;
  private final UnitKeys keys;
  private final Trail trail;

  DocumentExport(
      DocumentReading reading, Grants grants, ContentStore store, UnitKeys keys, Trail trail) {
    this.reading = reading;
    this.grants = grants;
    this.store = store;
    this.keys = keys;
    this.trail = trail;
  }

  /**
   * The export of a document.
   *
   * @throws org.seine.sharing.NotVisible if there is no such document for this unit (404)
   * @throws NotSubmitted if it is a draft, which nobody has signed (409)
   */
  ExportArchive of(LeadAddress address, UUID id, Caller by) {
    var found = reading.find(address, id, by);
    if (!found.signed().isSigned()) {
      throw new NotSubmitted();
    }
    var papers = Awaited.by(keys.papers());
    var ref = found.lead().document(id);
    Awaited.by(
        Panache.withTransaction(
            () ->
                grants
                    .opened(found.lead().record(), ref, by.unit())
                    .chain(() -> trail.append(by, Operation.EXPORT_DOCUMENT, ref))));
    return new ExportArchive(found, papers, store);
  }
}
