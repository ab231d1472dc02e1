package org.seine.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.envelope.ContentSource;
import org.seine.document.transfer.Transfers;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.FiledRecord;
import org.seine.dossier.filed.Found;
import org.seine.dossier.filed.OpenRecord;
import org.seine.seal.compartment.SealedFor;
import org.seine.seal.store.ContentStore;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;

/**
 * Gives out documents of records that lie in compartments of a cooperation file, each after the
 * step that pins it was proved. Runs on a worker thread.
 */
@ApplicationScoped
public class FiledDownloads {
  private final FiledReading reading;
  private final ContentStore store;
  private final Transfers transfers;

  FiledDownloads(FiledReading reading, ContentStore store, Transfers transfers) {
    this.reading = reading;
    this.store = store;
    this.transfers = transfers;
  }

  /**
   * Sends a document that a step pins, whole or one range.
   *
   * @param release what the record asks before it lets the document go
   * @throws NotVisible if there is no such record or document for this unit (404)
   * @throws RangeNotSatisfiable if the range begins behind the end (416)
   * @throws org.seine.crypto.refusal.SealRefused if what is stored is not what was signed
   */
  public <T extends FiledRecord> Response send(
      Supplier<Uni<Found<T>>> find,
      UUID id,
      Asked asked,
      Release<T> release,
      Operation operation,
      Caller by)
      throws IOException {
    var transfer = transfers.begin(by);
    try {
      var found = Awaited.by(Panache.withSession(find));
      var document =
          found.things().stream()
              .filter(thing -> thing.isDocument() && thing.thing().equals(id))
              .findFirst()
              .orElseThrow(() -> absent(found, id, by));
      var open = open(found, document, release, operation, by);
      try {
        var range = Download.asked(id, asked.range, asked.ifRange);
        return new Download(id, open, ByteRange.of(range, open.length()))
            .answer(new Sending(transfer, asked.call));
      } catch (RuntimeException e) {
        open.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      transfer.close();
      throw e;
    }
  }

  /** One that a step pins is not absent, but was taken away: that is refused by its name. */
  private <T extends FiledRecord> NotVisible absent(Found<T> found, UUID id, Caller by) {
    return Awaited.by(
        reading.read(
            found,
            by,
            record -> {
              record.requireUnpinned(id);
              return NotVisible.absent(found.row().ref());
            }));
  }

  private <T extends FiledRecord> Sendable open(
      Found<T> found, SealedFor document, Release<T> release, Operation operation, Caller by)
      throws IOException {
    SeekableByteChannel frames = store.open(FiledDocuments.address(document));
    try {
      return Awaited.by(
              reading.open(
                  found,
                  operation,
                  by,
                  record -> {
                    if (!record.pins(document)) {
                      throw NotVisible.absent(found.row().ref());
                    }
                    var purpose = release.of(record);
                    var content = record.document(document, ContentSource.of(frames));
                    return new Released(Sendable.of(content, frames), purpose);
                  },
                  Released::purpose))
          .document;
    } catch (RuntimeException e) {
      frames.close();
      throw e;
    }
  }

  /** What of a document is asked for, and by which call. */
  public record Asked(@Nullable String range, @Nullable String ifRange, RoutingContext call) {}

  /** What a record asks before it lets a document go. */
  @FunctionalInterface
  public interface Release<T extends FiledRecord> {
    /**
     * Judges it on a worker, with the record's steps proved; throws what the caller is told.
     *
     * @return the code of the purpose that the trail is to record; empty where none was asked
     */
    Optional<String> of(OpenRecord<T> record) throws IOException;
  }

  private record Released(Sendable document, Optional<String> purpose) {}
}
