package org.seine.dossier.filed;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.seine.crypto.signature.TrustedCertificates;
import org.seine.seal.Keyring;
import org.seine.seal.Workers;
import org.seine.seal.compartment.CompartmentSealer;
import org.seine.seal.compartment.FileKeyring;
import org.seine.seal.compartment.FileKeys;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;

/** Opens records that lie in compartments, for every kind in the same way. */
@ApplicationScoped
public class FiledReading {
  private final CompartmentSealer sealer;
  private final Proving proving;
  private final FileKeyring keyring;
  private final Keyring papers;
  private final Workers workers;
  private final Places places;
  private final Trail trail;

  FiledReading(
      CompartmentSealer sealer,
      Proving proving,
      FileKeyring keyring,
      Keyring papers,
      Workers workers,
      Places places,
      Trail trail) {
    this.sealer = sealer;
    this.proving = proving;
    this.keyring = keyring;
    this.papers = papers;
    this.workers = workers;
    this.places = places;
    this.trail = trail;
  }

  /**
   * Opens a record: proves its steps, reads, and has the opening in the trail before the result is
   * given. What does not hold fails the Uni by its name. A removal of the unit comes wholly before,
   * and the record is then not there, or wholly after.
   *
   * @param operation how the trail names it
   * @throws NotVisible if the unit was removed meanwhile (404)
   */
  public <T extends FiledRecord, R> Uni<R> open(
      Found<T> found, Operation operation, Caller by, Reader<T, R> reader) {
    return open(found, operation, by, reader, opened -> Optional.empty());
  }

  /**
   * As {@link #open(Found, Operation, Caller, Reader)}.
   *
   * @param purpose the code of the purpose that the entry names
   */
  public <T extends FiledRecord, R> Uni<R> open(
      Found<T> found,
      Operation operation,
      Caller by,
      Reader<T, R> reader,
      Function<R, Optional<String>> purpose) {
    return read(found, by, reader)
        .call(
            opened ->
                Panache.withTransaction(
                    () ->
                        places
                            .requireInside(found.row(), by)
                            .chain(
                                () ->
                                    trail.append(
                                        by,
                                        operation,
                                        found.row().ref(),
                                        purpose.apply(opened).orElse(null)))));
  }

  /**
   * Opens several records of one file with its keys borrowed once; each has an entry of its own.
   *
   * @throws NotVisible if the unit was removed meanwhile (404)
   */
  public <T extends FiledRecord, R> Uni<List<R>> openAll(
      UUID dossier, List<Found<T>> found, Operation operation, Caller by, Reader<T, R> reader) {
    return papers
        .trusted()
        .flatMap(
            trusted ->
                keyring.with(
                    Set.of(dossier),
                    by,
                    keys -> {
                      List<R> opened = new ArrayList<>();
                      for (var one : found) {
                        opened.add(proved(one, keys, trusted, reader));
                      }
                      return opened;
                    }))
        .call(() -> Panache.withTransaction(() -> entries(found, operation, by)));
  }

  private <T extends FiledRecord> Uni<Void> entries(
      List<Found<T>> found, Operation operation, Caller by) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (var one : found) {
      done =
          done.chain(() -> places.requireInside(one.row(), by))
              .chain(() -> trail.append(by, operation, one.row().ref()))
              .replaceWithVoid();
    }
    return done;
  }

  /** Proves and reads without an entry: for a step whose own entry follows. */
  public <T extends FiledRecord, R> Uni<R> read(Found<T> found, Caller by, Reader<T, R> reader) {
    return papers
        .trusted()
        .flatMap(
            trusted ->
                keyring.with(
                    Set.of(found.row().dossier), by, keys -> proved(found, keys, trusted, reader)));
  }

  /**
   * Proves what stands in clear of a record and opens nothing of it, before a session is opened.
   */
  public Uni<Void> prove(Found<?> found) {
    return papers
        .trusted()
        .flatMap(trusted -> workers.run(() -> proving.prove(found, trusted)))
        .replaceWithVoid();
  }

  private <T extends FiledRecord, R> R proved(
      Found<T> found, FileKeys keys, TrustedCertificates trusted, Reader<T, R> reader)
      throws Exception {
    return reader.of(new OpenRecord<>(found, proving.prove(found, trusted), keys, sealer));
  }

  /** What is read of an open record, on a worker. */
  @FunctionalInterface
  public interface Reader<T extends FiledRecord, R> {
    /** Reads. */
    R of(OpenRecord<T> record) throws Exception;
  }
}
