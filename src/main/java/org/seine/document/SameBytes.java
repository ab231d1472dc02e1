package org.seine.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.seine.lead.LeadAccess;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.Opener;
import org.seine.seal.SignedRecord;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;

/** Tells whether a document that is sent again is the one that is there, by its sealed digests. */
@ApplicationScoped
class SameBytes {
  private final Submissions submissions;
  private final Keyring keyring;
  private final Opener opener;

  SameBytes(Submissions submissions, Keyring keyring, Opener opener) {
    this.submissions = submissions;
    this.keyring = keyring;
    this.opener = opener;
  }

  /**
   * Refuses another document.
   *
   * @throws AnotherDocument if name, type or a byte differs
   */
  void require(HeldThing held, LeadAccess.Seen lead, Upload upload, Caller by) throws IOException {
    Optional<Integer> version = held.submission();
    var signed =
        version.isEmpty()
            ? SignedRecord.none()
            : Awaited.by(Panache.withSession(() -> submissions.of(lead.record(), version.get())));
    try (var keys = Awaited.by(keyring.reading(by, List.of(held)));
        var document = opener.document(keys, held, opener.verify(keys, signed));
        var bytes = upload.bytes()) {
      var facts = document.content().facts();
      boolean same =
          facts.name().equals(upload.facts().name())
              && facts.mediaType().equals(upload.facts().mediaType())
              && document.content().hasSameBytesAs(bytes);
      if (!same) {
        throw new AnotherDocument();
      }
    }
  }
}
