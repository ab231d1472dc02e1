package org.seine.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seine.crypto.manifest.ThreadChain;
import org.seine.crypto.manifest.ThreadMessage;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.ThingNotSigned;
import org.seine.crypto.signature.TrustedCertificates;
import org.seine.seal.Keyring;
import org.seine.seal.Workers;

/**
 * Proves which units take part in a thread. Rows say it too, but whoever writes to the database
 * could add one: before an entry is sealed, opening and invitations are asked, which the opener
 * signed.
 */
@ApplicationScoped
class ProvedParts {
  private final Threads threads;
  private final Entries entries;
  private final Keyring keyring;
  private final Workers workers;

  ProvedParts(Threads threads, Entries entries, Keyring keyring, Workers workers) {
    this.threads = threads;
    this.entries = entries;
    this.keyring = keyring;
    this.workers = workers;
  }

  /**
   * What rows say, and what was signed, in the transaction of the caller, which holds the thread:
   * both are of one moment.
   */
  Uni<Parts> parts(DialogueThread thread) {
    return threads
        .held(thread.key)
        .chain(() -> threads.units(thread.key))
        .flatMap(
            rows ->
                entries
                    .naming(thread.key)
                    .map(
                        naming ->
                            new Parts(
                                thread, rows.stream().map(row -> row.unit).toList(), naming)));
  }

  /**
   * Nothing, if the rows say what was signed: these units, and no other. Else the Uni fails as a
   * broken seal. Call it before a session is opened.
   */
  Uni<Void> prove(Parts parts) {
    return keyring
        .trusted()
        .flatMap(
            trusted ->
                workers.run(
                    () -> {
                      requireSame(parts, trusted);
                      return true;
                    }))
        .replaceWithVoid();
  }

  private static void requireSame(Parts parts, TrustedCertificates trusted) throws SealRefused {
    var thread = parts.thread;
    var chain =
        ThreadChain.verify(
            thread.id,
            thread.opener,
            thread.reference(),
            parts.naming.stream().map(StoredMessage::signed).toList(),
            trusted);
    List<UUID> signed = new ArrayList<>();
    for (var entry : chain.messages()) {
      if (entry.kind() == ThreadMessage.EntryKind.OPENING) {
        signed.addAll(entry.units());
      } else if (entry.kind() == ThreadMessage.EntryKind.INVITATION) {
        signed.add(entry.units().get(entry.units().size() - 1));
      }
    }
    // Of a lead the row has a key of its own, which no entry names.
    boolean about = thread.kind == SubjectKind.LEAD || thread.record.equals(thread.recordId);
    if (!about || !signed.equals(parts.units)) {
      throw new ThingNotSigned("expected the units that the opener signed, found others");
    }
  }

  /**
   * Who takes part in a thread.
   *
   * @param units by rows, the opener first
   * @param naming the opening and the invitations, unproved
   */
  record Parts(DialogueThread thread, List<UUID> units, List<StoredMessage> naming) {}
}
