package org.seine.dialogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.manifest.ConsentStatement;
import org.seine.crypto.manifest.RecordReference;
import org.seine.crypto.manifest.ThreadMessage;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.Keyring;
import org.seine.seal.SignedText;
import org.seine.seal.SignedTexts;
import org.seine.seal.TextOrder;
import org.seine.sharing.Caller;

/** Seals, signs and stores the entries of threads. */
@ApplicationScoped
class ThreadSigning {
  private final SignedTexts texts;
  private final Keyring keyring;

  ThreadSigning(SignedTexts texts, Keyring keyring) {
    this.texts = texts;
    this.keyring = keyring;
  }

  /** Seals the text for the own unit and the others, and signs. Before a session is opened. */
  Uni<Signed> sign(Draft draft, Caller by) {
    return keyring.signing(by, draft.others, List.of(), keys -> sign(keys, draft, by));
  }

  private Signed sign(BorrowedKeys keys, Draft draft, Caller by) throws IOException {
    var signed =
        texts.sign(
            keys,
            new TextOrder(
                draft.row,
                new ThingName(by.unit(), RecordKind.MESSAGE, draft.thread, draft.id, 1),
                Optional.of(draft.text.bytes()),
                draft.others,
                by.pseudonym()),
            (statement, key, random) -> draft.message(statement, by).sign(key, random));
    return new Signed(draft, draft.message(signed.statement(), by), signed);
  }

  /** Stores an entry in the transaction of the caller. */
  Uni<StoredMessage> keep(Signed signed, Caller by) {
    var row = StoredMessage.of(signed.draft.row, signed.message, signed.text, by.pseudonym());
    return Panache.getSession()
        .flatMap(session -> session.persist(row))
        .chain(() -> texts.keep(signed.text))
        .replaceWith(row);
  }

  /**
   * An entry that is to be signed.
   *
   * @param row the thread's row
   * @param others the units that it is sealed for beside the own
   * @param previous hash of the entry before
   */
  record Draft(
      UUID row,
      UUID thread,
      UUID opener,
      RecordReference about,
      UUID id,
      int number,
      ThreadMessage.EntryKind kind,
      List<UUID> others,
      Optional<Sha384> previous,
      ThreadText text) {
    /** The entry that follows the last one of a thread. */
    static Draft next(
        DialogueThread thread,
        StoredMessage last,
        UUID id,
        ThreadMessage.EntryKind kind,
        List<UUID> others,
        ThreadText text) {
      return new Draft(
          thread.key,
          thread.id,
          thread.opener,
          thread.reference(),
          id,
          last.number + 1,
          kind,
          others,
          Optional.of(last.signed().hash()),
          text);
    }

    ThreadMessage message(ConsentStatement statement, Caller by) {
      List<UUID> units = new ArrayList<>(List.of(by.unit()));
      units.addAll(others);
      return new ThreadMessage(thread, opener, about, id, number, kind, units, previous, statement);
    }

    @Override
    public String toString() {
      return "Draft[" + id + "]";
    }
  }

  /** An entry that was signed, not stored yet. */
  record Signed(Draft draft, ThreadMessage message, SignedText text) {}
}
