package org.seine.consent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.manifest.ConsentQuestion.Originator;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.ThingHidden;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadTerms;
import org.seine.lead.StatedTerms;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.HeldThing;
import org.seine.seal.Opener;
import org.seine.seal.SignedRecord;

/**
 * The parts of a lead that a question is about, as the unit that asks holds them.
 *
 * @param things body and documents, in the order in which they are held
 * @param asked the version that they are of
 * @param newest the newest version that the unit holds
 */
record Subject(
    LeadAccess.Seen lead,
    StatedTerms terms,
    LeadTerms.Standings standings,
    List<HeldThing> things,
    Held asked,
    Held newest) {
  List<UUID> ids() {
    return things.stream().map(HeldThing::thing).toList();
  }

  int version() {
    return asked.version;
  }

  /** The hash that pins them all. */
  Sha384 manifest() {
    return asked.signed.manifest().hash();
  }

  /** What is opened to begin a question about them. */
  List<HeldThing> opened() {
    List<HeldThing> opened = new ArrayList<>(things);
    text().filter(text -> !opened.contains(text)).ifPresent(opened::add);
    return opened;
  }

  /**
   * Whose the information is, as the text says that the provider signed.
   *
   * @throws SealRefused if the text is missing, or does not say what the card says
   */
  Originator originator(BorrowedKeys keys, Opener opener) throws IOException {
    var text =
        text().orElseThrow(() -> new ThingHidden("expected the text of the lead, found none"));
    byte[] words = opener.body(keys, text, opener.verify(keys, newest.signed));
    return terms.prove(keys.trusted()).proveOriginator(words, newest.version)
        ? Originator.ANOTHER
        : Originator.PROVIDER;
  }

  /** How the documents are called, each proved to be the provider's. */
  List<ConsentText.Named> names(BorrowedKeys keys, Opener opener) throws IOException {
    var submission = opener.verify(keys, asked.signed);
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

  private Optional<HeldThing> text() {
    return newest.things.stream().filter(held -> held.thing().equals(lead.id())).findFirst();
  }

  /**
   * A version as a unit holds it.
   *
   * @param signed what was signed about it
   */
  record Held(int version, List<HeldThing> things, SignedRecord signed) {}
}
