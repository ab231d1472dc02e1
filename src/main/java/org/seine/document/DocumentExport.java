package org.seine.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import org.seine.consent.Consents;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.refusal.HeaderNotSigned;
import org.seine.keys.UnitKeys;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadAddress;
import org.seine.seal.Keyring;
import org.seine.seal.store.ContentStore;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.grant.Grants;
import org.seine.trail.Trail;

/**
 * Exports a submitted document as it is stored, sealed, with everything that proves it years later
 * without the portal. Only the exporting unit's own key envelope goes with it. An export is the
 * form in which a document becomes evidence, so a recipient needs what allows it to be shown.
 * Downloading it to read it inside the unit needs nothing more: that is what it was given for. Runs
 * on a worker thread.
 */
@ApplicationScoped
class DocumentExport {
  private final DocumentReading reading;
  private final Consents consents;
  private final Grants grants;
  private final ContentStore store;
  private final UnitKeys keys;
  private final Keyring keyring;
  private final Trail trail;

  DocumentExport(
      DocumentReading reading,
      Consents consents,
      Grants grants,
      ContentStore store,
      UnitKeys keys,
      Keyring keyring,
      Trail trail) {
    this.reading = reading;
    this.consents = consents;
    this.grants = grants;
    this.store = store;
    this.keys = keys;
    this.keyring = keyring;
    this.trail = trail;
  }

  /**
   * The export of a document.
   *
   * @throws org.seine.sharing.NotVisible if there is no such document for this unit (404)
   * @throws NotSubmitted if it is a draft, which nobody has signed (409)
   * @throws org.seine.consent.ConsentMissing if the unit is a recipient, the lead was not given as
   *     evidence, and nobody consented to it (409)
   * @throws org.seine.crypto.refusal.SealRefused if terms, consent or document are not what was
   *     signed (500)
   */
  ExportArchive of(LeadAddress address, UUID id, Caller by) throws IOException {
    var found = reading.find(address, id, by);
    if (!found.signed().isSigned()) {
      throw new NotSubmitted();
    }
    Awaited.by(consents.requireEvidence(found.lead(), id, by));
    requireSame(found, id);
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

  /** What leaves is what the provider signed under this lead and this id: of it was asked. */
  private void requireSame(DocumentReading.Found found, UUID id) throws IOException {
    var held = found.held();
    var header = Header.parse(held.header());
    var lead = found.lead();
    if (!header.name().equals(name(lead, id, held.version()))) {
      throw new HeaderNotSigned("expected the document that was asked for, found another");
    }
    found.signed().verify(Awaited.by(keyring.trusted())).requireSigned(header, held.cover());
  }

  private static ThingName name(LeadAccess.Seen lead, UUID id, int version) {
    return new ThingName(lead.provider(), RecordKind.LEAD, lead.id(), id, version);
  }
}
