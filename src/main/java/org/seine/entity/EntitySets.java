package org.seine.entity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seine.crypto.manifest.Submission;
import org.seine.document.Awaited;
import org.seine.entity.model.EntityChange;
import org.seine.entity.model.EntityFaults;
import org.seine.entity.model.EntityLines;
import org.seine.entity.model.EntityReader;
import org.seine.entity.model.EntitySet;
import org.seine.lead.LeadAccess;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.Opener;
import org.seine.seal.SealedThings;
import org.seine.seal.SignedRecord;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;

/** Finds and opens the entities of leads. */
@ApplicationScoped
class EntitySets {
  private final SealedThings things;
  private final Submissions submissions;
  private final Keyring keyring;
  private final Opener opener;
  private final EntityReader reader;

  EntitySets(
      SealedThings things,
      Submissions submissions,
      Keyring keyring,
      Opener opener,
      @ConfigProperty(name = "seine.directory.demo", defaultValue = "false") boolean invented) {
    this.things = things;
    this.submissions = submissions;
    this.keyring = keyring;
    this.opener = opener;
    this.reader = new EntityReader(invented);
  }

  /** Reads what comes in. The countries of the demonstration count in the demonstration only. */
  EntityReader reader() {
    return reader;
  }

  /**
   * What the next change of the provider is made to: the set of the draft, or of a correction to
   * come; where there is none yet, the set that stands. In the session of the caller.
   */
  Uni<FoundSet> toChange(LeadAccess.Seen lead, Caller by) {
    return things
        .newest(lead.record(), by.unit())
        .flatMap(
            newest -> {
              int next = newest == 0 ? 1 : lead.version() + 1;
              return things
                  .drafted(lead.record(), by.unit())
                  .flatMap(
                      drafted -> {
                        var own = one(drafted, SetId.of(lead.id(), next));
                        return own.isPresent() || newest == 0
                            ? Uni.createFrom()
                                .item(new FoundSet(lead, next, true, own, SignedRecord.none()))
                            : submitted(lead, newest, by)
                                .map(
                                    stands ->
                                        new FoundSet(
                                            lead, next, true, stands.held(), stands.signed()));
                      });
            });
  }

  /**
   * The set of a version that this unit holds. In the session of the caller.
   *
   * @throws NotVisible if it holds no such version (404)
   */
  Uni<FoundSet> submitted(LeadAccess.Seen lead, int version, Caller by) {
    return things
        .submitted(lead.record(), version, by.unit())
        .flatMap(
            held -> {
              if (held.isEmpty()) {
                throw NotVisible.absent(lead.ref());
              }
              var set = newest(held, lead.id(), version);
              return submissions
                  .of(lead.record(), version)
                  .map(signed -> new FoundSet(lead, version, false, set, signed));
            });
  }

  /** The set among these things that was written last, at most for this version. */
  static Optional<HeldThing> newest(List<HeldThing> held, UUID lead, int version) {
    return IntStream.iterate(version, v -> v >= 1, v -> v - 1)
        .mapToObj(v -> one(held, SetId.of(lead, v)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<HeldThing> one(List<HeldThing> held, UUID id) {
    return held.stream().filter(thing -> thing.thing().equals(id)).findFirst();
  }

  /**
   * Opens a set; on a worker thread.
   *
   * @throws org.seine.crypto.refusal.SealRefused if what is stored is not what was signed
   * @throws IllegalStateException if it is signed, but no portal could have taken it
   */
  EntitySet open(FoundSet found, Caller by) throws IOException {
    if (found.held().isEmpty()) {
      return EntitySet.empty();
    }
    var held = found.held().get();
    try (var keys = Awaited.by(keyring.reading(by, List.of(held)))) {
      return read(held, keys, opener.verify(keys, found.signed()));
    }
  }

  /**
   * Opens a set with keys that were lent for it, as {@link #open}.
   *
   * @param signed what was proved about it; empty if it was never submitted
   */
  EntitySet read(HeldThing held, BorrowedKeys keys, Optional<Submission> signed)
      throws IOException {
    try (var document = opener.document(keys, held, signed)) {
      var faults = new EntityFaults();
      var lines = EntityLines.read(document.content().bytes(EntitySet.MAX_BYTES), reader, faults);
      var set = EntityChange.importing(EntitySet.empty(), lines, faults);
      if (faults.count() > 0) {
        throw new IllegalStateException("a set that was sealed here is of the model");
      }
      return set;
    }
  }
}
