package org.seine.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.envelope.ContentSealer;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.envelope.ThingName;
import org.seine.document.transfer.Transfers;
import org.seine.dossier.filed.FiledRecord;
import org.seine.dossier.filed.Filing;
import org.seine.dossier.filed.Found;
import org.seine.seal.DroppedContent;
import org.seine.seal.compartment.CompartmentSealer;
import org.seine.seal.compartment.CompartmentThings;
import org.seine.seal.compartment.FileKeyring;
import org.seine.seal.compartment.Filed;
import org.seine.seal.compartment.SealedFor;
import org.seine.seal.store.ContentAddress;
import org.seine.seal.store.ContentStore;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.web.UuidV7;

/**
 * Takes documents for records that lie in compartments of a cooperation file. A file is read once
 * and leaves memory as sealed frames; it belongs to its record from the step on that pins it. Runs
 * on a worker thread.
 */
@ApplicationScoped
public class FiledDocuments {
  private final Filing filing;
  private final CompartmentThings things;
  private final CompartmentSealer sealer;
  private final FileKeyring keyring;
  private final ContentStore store;
  private final DroppedContent dropped;
  private final DocumentQuota quota;
  private final Transfers transfers;
  private final long limit;

  FiledDocuments(
      Filing filing,
      CompartmentThings things,
      CompartmentSealer sealer,
      FileKeyring keyring,
      ContentStore store,
      DroppedContent dropped,
      DocumentQuota quota,
      Transfers transfers,
      @ConfigProperty(name = "seine.document.max-bytes", defaultValue = "5368709120") long limit) {
    this.filing = filing;
    this.things = things;
    this.sealer = sealer;
    this.keyring = keyring;
    this.store = store;
    this.dropped = dropped;
    this.quota = quota;
    this.transfers = transfers;
    this.limit = limit;
  }

  /**
   * Puts a document to a record.
   *
   * @param find the record that the caller may see, and where in its file the document comes to
   *     lie; opens its own session
   * @return 201, or 200 where the same document is there
   * @throws org.seine.sharing.NotVisible if there is no such record for this unit (404)
   * @throws AnotherDocument if there is another document under this id (409)
   * @throws TooManyDocuments if the record has as many as it may (409)
   * @throws CutShort if fewer bytes came than announced (400)
   */
  public <T extends FiledRecord> Response put(
      Supplier<Uni<Destination<T>>> find,
      UUID id,
      Incoming incoming,
      RecordKind kind,
      Operation operation,
      Caller by)
      throws IOException {
    UuidV7.require("document", id);
    if (incoming.length != null && incoming.length > limit) {
      throw new TooLarge(limit);
    }
    try (var transfer = transfers.begin(by)) {
      var upload = Upload.begin(incoming.name, incoming.type, transfer.paced(incoming.body), limit);
      var there = Awaited.by(find.get());
      var held = held(there.found, id);
      if (held.isPresent()) {
        requireSame(there, held.get(), upload, by);
        return Response.ok().build();
      }
      quota.requireRoom(there.found.things().stream().filter(SealedFor::isDocument).count());
      var name = new ThingName(by.unit(), kind, there.place.record(), id, 1);
      keep(there, seal(there.place, name, upload, incoming.length, by), id, operation, by);
      return Response.status(Response.Status.CREATED).build();
    }
  }

  private static Optional<SealedFor> held(Found<?> found, UUID id) {
    if (found.row().key.equals(id)) {
      throw new AnotherDocument();
    }
    return found.things().stream().filter(thing -> thing.thing().equals(id)).findFirst();
  }

  private void requireSame(Destination<?> there, SealedFor held, Upload upload, Caller by)
      throws IOException {
    if (!held.isDocument() || !held.sender().equals(by.unit())) {
      throw new AnotherDocument();
    }
    try (var keys = Awaited.by(keyring.borrow(Set.of(there.place.file()), by));
        var frames = store.open(address(held));
        var content = sealer.own(keys, there.place, held, by.unit(), ContentSource.of(frames));
        var bytes = upload.bytes()) {
      boolean same =
          content.facts().name().equals(upload.facts().name())
              && content.facts().mediaType().equals(upload.facts().mediaType())
              && content.hasSameBytesAs(bytes);
      if (!same) {
        throw new AnotherDocument();
      }
    }
  }

  private Kept seal(Filed place, ThingName name, Upload upload, @Nullable Long announced, Caller by)
      throws IOException {
    Written written = written(name, upload, announced);
    try (var keys = Awaited.by(keyring.borrow(Set.of(place.file()), by))) {
      return new Kept(sealer.kept(keys, place, written.thing, written.at), written.at);
    } catch (IOException | RuntimeException e) {
      written.thing.close();
      dropped.now(written.at);
      throw e;
    }
  }

  private Written written(ThingName name, Upload upload, @Nullable Long announced)
      throws IOException {
    try (var writing = store.begin();
        var sealing = sealer.document(name, writing)) {
      copy(upload, announced, sealing);
      var thing = sealing.finish(upload.facts());
      try {
        return new Written(thing, writing.keep());
      } catch (IOException | RuntimeException e) {
        thing.close();
        throw e;
      }
    }
  }

  private static void copy(Upload upload, @Nullable Long announced, ContentSealer out)
      throws IOException {
    try (var bytes = upload.bytes()) {
      bytes.transferTo(out);
    }
    if (announced != null && announced != out.length()) {
      throw new CutShort();
    }
  }

  /** What the database does not take is removed again, unless the commit may have happened. */
  private void keep(Destination<?> there, Kept kept, UUID id, Operation operation, Caller by) {
    try {
      Awaited.by(
          Panache.withTransaction(
              () ->
                  things
                      .newest(there.place.record(), id)
                      .invoke(
                          other -> {
                            if (other.isPresent()) {
                              throw new AnotherDocument();
                            }
                          })
                      .chain(() -> filing.keep(there.found, kept.sealed, operation, by))));
    } catch (RuntimeException e) {
      removeUnlessStored(kept.at);
      throw e;
    }
  }

  private void removeUnlessStored(ContentAddress at) {
    try {
      if (!Awaited.by(Panache.withSession(() -> things.hasRow(at)))) {
        dropped.now(at);
      }
    } catch (RuntimeException unknown) {
      // Decided at the next start.
    }
  }

  static ContentAddress address(SealedFor document) {
    return document.address().orElseThrow(() -> new IllegalStateException("not a document"));
  }

  /**
   * Where a document comes to lie.
   *
   * @param found the record
   * @param place in the file: the compartment of those who are to read it
   */
  public record Destination<T extends FiledRecord>(Found<T> found, Filed place) {}

  /**
   * A file as it comes in.
   *
   * @param name UTF-8, percent-encoded (RFC 3986, section 2.1)
   * @param type the declared media type
   * @param length how many bytes the caller said; null if it did not
   */
  public record Incoming(
      @Nullable String name, @Nullable String type, @Nullable Long length, InputStream body) {}

  private record Written(SealedThing thing, ContentAddress at) {}

  private record Kept(SealedFor sealed, ContentAddress at) {}
}
