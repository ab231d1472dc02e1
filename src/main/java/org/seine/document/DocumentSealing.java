package org.seine.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.function.Function;
import org.seine.crypto.envelope.ContentSealer;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.envelope.ThingName;
import org.seine.seal.DroppedContent;
import org.seine.seal.Keyring;
import org.seine.seal.SealedDraft;
import org.seine.seal.SealedThings;
import org.seine.seal.Sealer;
import org.seine.seal.store.ContentAddress;
import org.seine.seal.store.ContentStore;
import org.seine.sharing.Caller;

/**
 * Seals content into the store and then lets the database hear of it: the content is on the disk
 * before a row names it, and if the database refuses, it is removed again. Runs on a worker thread.
 */
@ApplicationScoped
public class DocumentSealing {
  private final SealedThings things;
  private final Sealer sealer;
  private final Keyring keyring;
  private final ContentStore store;
  private final DroppedContent dropped;

  DocumentSealing(
      SealedThings things,
      Sealer sealer,
      Keyring keyring,
      ContentStore store,
      DroppedContent dropped) {
    this.things = things;
    this.sealer = sealer;
    this.keyring = keyring;
    this.store = store;
    this.dropped = dropped;
  }

  /**
   * Seals, and keeps in one transaction.
   *
   * @param bytes writes the content
   * @param keep what the transaction does with what was sealed
   * @return what the transaction gave
   * @throws org.seine.seal.store.StoreFull if there is no room (507)
   */
  public <T> T seal(
      ThingName name, CoverFacts facts, Bytes bytes, Caller by, Function<SealedDraft, Uni<T>> keep)
      throws IOException {
    var kept = written(name, facts, bytes);
    try {
      var draft = Awaited.by(keyring.drafting(by, keys -> sealer.kept(keys, kept.thing, kept.at)));
      return Awaited.by(Panache.withTransaction(() -> keep.apply(draft)));
    } catch (RuntimeException e) {
      kept.thing.close();
      removeUnlessStored(kept.at);
      throw e;
    }
  }

  private Kept written(ThingName name, CoverFacts facts, Bytes bytes) throws IOException {
    try (var writing = store.begin();
        var sealing = sealer.document(name, writing)) {
      bytes.to(sealing);
      var thing = sealing.finish(facts);
      try {
        return new Kept(thing, writing.keep());
      } catch (IOException | RuntimeException e) {
        thing.close();
        throw e;
      }
    }
  }

  /**
   * Where the answer to a commit was lost, it may have happened: then the content stays. What
   * cannot be asked now is decided at the next start.
   */
  private void removeUnlessStored(ContentAddress at) {
    try {
      if (!Awaited.by(Panache.withSession(() -> things.hasRow(at)))) {
        dropped.now(at);
      }
    } catch (RuntimeException unknown) {
      // Decided at the next start.
    }
  }

  /** Writes the content to be sealed. */
  @FunctionalInterface
  public interface Bytes {
    /** Writes all of it, or throws: then nothing is kept. */
    void to(ContentSealer out) throws IOException;
  }

  private record Kept(SealedThing thing, ContentAddress at) {}
}
