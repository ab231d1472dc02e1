package org.seine.consent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadTerms;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.HeldThing;
import org.seine.seal.Opener;
import org.seine.seal.SignedRecord;

/**
 * The parts of a lead that a question is about, as the unit that asks holds them.
 *
 * @param things body and documents, in the order in which they are held
 * @param signed what was signed about that version
 */
record Subject(
    LeadAccess.Seen lead,
    LeadTerms.Terms terms,
    int version,
    List<HeldThing> things,
    SignedRecord signed) {
  List<UUID> ids() {
    return things.stream().map(HeldThing::thing).toList();
  }

  /** The hash that pins them all. */
  Sha384 manifest() {
    return signed.manifest().hash();
  }

  /** How the documents are called, each proved to be the provider's. */
  List<ConsentText.Named> names(BorrowedKeys keys, Opener opener) throws IOException {
    var submission = opener.verify(keys, signed);
    List<ConsentText.Named> names = new ArrayList<>();
    for (var held : things) {
      if (held.part() == Part.DOCUMENT) {
        try (var document = opener.document(keys, held, submission)) {
          names.add(new ConsentText.Named(held.thing(), document.content().facts().name()));
        }
      }
    }
    return names;
  }
}
