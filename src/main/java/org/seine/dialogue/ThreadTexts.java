package org.seine.dialogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.manifest.ThreadChain;
import org.seine.crypto.manifest.ThreadMessage;
import org.seine.crypto.signature.TrustedCertificates;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.Opener;
import org.seine.seal.SealedThings;
import org.seine.sharing.Caller;

/**
 * Opens the texts of entries for a unit that they were sealed for, after each entry was proved to
 * be its unit's and to stand where it was written. Call it before a session is opened.
 */
@ApplicationScoped
class ThreadTexts {
  private final SealedThings things;
  private final Keyring keyring;
  private final Opener opener;

  ThreadTexts(SealedThings things, Keyring keyring, Opener opener) {
    this.things = things;
    this.keyring = keyring;
    this.opener = opener;
  }

  /**
   * Opens them.
   *
   * @param threads by their rows
   * @param rows entries of these threads, in any order
   */
  Uni<Texts> open(Map<UUID, DialogueThread> threads, List<StoredMessage> rows, Caller by) {
    return Panache.withSession(() -> held(rows, by))
        .flatMap(
            held ->
                keyring
                    .trusted()
                    .flatMap(
                        trusted ->
                            keyring.reading(
                                by, held, keys -> opened(keys, trusted, threads, rows, held))));
  }

  /** Opens one. */
  Uni<Opened> one(DialogueThread thread, StoredMessage row, Caller by) {
    return open(Map.of(thread.key, thread), List.of(row), by).map(all -> all.of(row.id));
  }

  private Uni<List<HeldThing>> held(List<StoredMessage> rows, Caller by) {
    Map<UUID, List<UUID>> byThread = new HashMap<>();
    rows.forEach(row -> byThread.computeIfAbsent(row.thread, one -> new ArrayList<>()).add(row.id));
    Uni<List<HeldThing>> all = Uni.createFrom().item(new ArrayList<>());
    for (var one : byThread.entrySet()) {
      all =
          all.call(
              held -> things.texts(one.getKey(), one.getValue(), by.unit()).invoke(held::addAll));
    }
    return all;
  }

  private Texts opened(
      BorrowedKeys keys,
      TrustedCertificates trusted,
      Map<UUID, DialogueThread> threads,
      List<StoredMessage> rows,
      List<HeldThing> held)
      throws IOException {
    Map<UUID, Opened> opened = new HashMap<>();
    for (var thread : threads.values()) {
      var chain =
          ThreadChain.verify(
              thread.id,
              thread.opener,
              thread.reference(),
              rows.stream()
                  .filter(row -> row.thread.equals(thread.key))
                  .sorted(Comparator.comparingInt(row -> row.number))
                  .map(StoredMessage::signed)
                  .toList(),
              trusted);
      for (var one : held) {
        var message = chain.message(one.thing());
        if (message.isPresent()) {
          opened.put(
              one.thing(),
              new Opened(message.get(), ThreadText.read(opener.text(keys, one, chain))));
        }
      }
    }
    return new Texts(opened);
  }

  /** Entries that were opened, by their ids. */
  record Texts(Map<UUID, Opened> all) {
    Opened of(UUID id) {
      return Optional.ofNullable(all.get(id))
          .orElseThrow(() -> new IllegalStateException("an entry that the unit holds was opened"));
    }

    @Override
    public String toString() {
      return "Texts[…]";
    }
  }

  /** An entry that was proved, and its text. */
  record Opened(ThreadMessage message, ThreadText text) {
    @Override
    public String toString() {
      return "Opened[…]";
    }
  }
}
