package org.seine.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.refusal.SealRefused;
import org.seine.lead.LeadAddress;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.Keyring;
import org.seine.seal.Opener;
import org.seine.seal.SealedThings;
import org.seine.seal.store.ContentMissing;
import org.seine.sharing.Caller;

/**
 * Verifies a document as a whole: certificate, signature, manifest, addenda, that no thing of the
 * submission is hidden, header, cover and every frame. Runs on a worker thread.
 */
@ApplicationScoped
class DocumentVerification {
  private final DocumentReading reading;
  private final SealedThings things;
  private final Keyring keyring;
  private final Opener opener;

  DocumentVerification(
      DocumentReading reading, SealedThings things, Keyring keyring, Opener opener) {
    this.reading = reading;
    this.things = things;
    this.keyring = keyring;
    this.opener = opener;
  }

  /**
   * The verdict on a document.
   *
   * @throws org.seine.sharing.NotVisible if there is no such document for this unit (404)
   */
  VerdictView verdict(LeadAddress address, UUID id, Caller by) throws IOException {
    var found = reading.find(address, id, by);
    if (!found.signed().isSigned()) {
      return VerdictView.notSigned();
    }
    try (var keys = Awaited.by(keyring.reading(by, List.of(found.held())))) {
      return VerdictView.passed(verify(found, keys, by));
    } catch (SealRefused refused) {
      return VerdictView.of(refused);
    } catch (ContentMissing missing) {
      return VerdictView.contentMissing();
    }
  }

  private Submission verify(DocumentReading.Found found, BorrowedKeys keys, Caller by)
      throws IOException {
    var submission = opener.verify(keys, found.signed());
    var proved = submission.orElseThrow();
    proved.requireAllThings(held(found, by));
    try (var document = opener.document(keys, found.held(), submission)) {
      document.content().copyTo(OutputStream.nullOutputStream());
    }
    return proved;
  }

  private Set<UUID> held(DocumentReading.Found found, Caller by) {
    Set<UUID> ids = new HashSet<>();
    Awaited.by(
            Panache.withSession(
                () ->
                    things.submitted(
                        found.lead().record(), found.held().submission().orElseThrow(), by.unit())))
        .forEach(thing -> ids.add(thing.thing()));
    return ids;
  }
}
