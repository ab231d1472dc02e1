package org.seine.dossier.filed;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.seine.crypto.envelope.ThingName;
import org.seine.seal.Keyring;
import org.seine.seal.Workers;
import org.seine.seal.compartment.CompartmentLabels;
import org.seine.seal.compartment.CompartmentLabels.SealedLine;
import org.seine.seal.compartment.CompartmentSealer;
import org.seine.seal.compartment.CompartmentThings;
import org.seine.seal.compartment.EpochPassed;
import org.seine.seal.compartment.FileKeyring;
import org.seine.seal.compartment.FileKeys;
import org.seine.seal.compartment.RecordSteps;
import org.seine.seal.compartment.SealedFor;
import org.seine.seal.compartment.StepOrder;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;
import org.seine.web.UuidV7;

/** Changes records that lie in compartments, for every kind in the same way. */
@ApplicationScoped
public class Filing {
  private final CompartmentThings things;
  private final CompartmentLabels labels;
  private final CompartmentSealer sealer;
  private final RecordSteps steps;
  private final FileKeyring keyring;
  private final Keyring papers;
  private final Proving proving;
  private final Places places;
  private final Workers workers;
  private final Trail trail;
  private final Clock clock;

  Filing(
      CompartmentThings things,
      CompartmentLabels labels,
      CompartmentSealer sealer,
      RecordSteps steps,
      FileKeyring keyring,
      Keyring papers,
      Proving proving,
      Places places,
      Workers workers,
      Trail trail,
      Clock clock) {
    this.things = things;
    this.labels = labels;
    this.sealer = sealer;
    this.steps = steps;
    this.keyring = keyring;
    this.papers = papers;
    this.proving = proving;
    this.places = places;
    this.workers = workers;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Takes a step on a record, or makes it by its first one. Where the steps before it, or the state
   * that is kept, do not hold, the Uni fails by their name.
   *
   * @return the record as it stands after it
   * @throws NotVisible if the unit was removed meanwhile (404)
   * @throws DossierClosed if the file is closed (409)
   * @throws org.seine.web.StaleVersion if another step came between (412)
   */
  public <T extends FiledRecord> Uni<T> take(Found<T> found, Taking<T> taking, Caller by) {
    return Uni.createFrom()
        .deferred(() -> keyring.borrow(Set.of(found.row().dossier), by))
        .flatMap(keys -> prepare(found, taking, keys, by).onTermination().invoke(keys::close))
        .flatMap(prepared -> Panache.withTransaction(() -> store(prepared, by)))
        .onFailure(EpochPassed.class)
        .retry()
        .atMost(1);
  }

  /**
   * Seals and signs a step, before a session is opened, for callers that store several together.
   * The steps before it are proved first: it would carry on what they do not say.
   *
   * @param keys of the file, which stay the caller's
   */
  public <T extends FiledRecord> Uni<Prepared<T>> prepare(
      Found<T> found, Taking<T> taking, FileKeys keys, Caller by) {
    return papers
        .trusted()
        .flatMap(
            trusted ->
                workers.run(
                    () -> {
                      int version =
                          found.isFresh()
                              ? 1
                              : found.nextTextVersion(proving.prove(found, trusted));
                      return seal(found, taking, version, keys, by);
                    }))
        .flatMap(
            seals ->
                steps
                    .sign(order(found, taking, seals), found.steps(), by)
                    .map(signed -> new Prepared<>(found, taking, seals, signed)));
  }

  /** Stores a step that was prepared, in the transaction of the caller; throws as {@link #take}. */
  public <T extends FiledRecord> Uni<T> store(Prepared<T> prepared, Caller by) {
    var found = prepared.found();
    var taking = prepared.taking();
    var sealed = prepared.sealed();
    return taking
        .first
        .get()
        .chain(() -> places.requireInside(found.row(), by))
        .chain(() -> taking.evenIfClosed ? done() : places.requireOpen(found.row().dossier))
        .chain(() -> locked(found))
        .invoke(
            row -> {
              taking.change.accept(row);
              requireAsSigned(row, taking);
              row.revision = prepared.signed().step().number();
              row.changedAt = clock.instant();
              row.changedBy = by.pseudonym();
            })
        .call(() -> things.keep(sealed.texts()))
        .call(() -> steps.keep(prepared.signed()))
        .call(() -> sealed.line().isPresent() ? labels.keep(sealed.line().get()) : done())
        .call(row -> taking.then.apply(row))
        .call(
            row ->
                taking.operation.isPresent()
                    ? trail.append(by, taking.operation.get(), row.ref())
                    : done());
  }

  /**
   * Keeps a document that was sealed for a record, with its entry in the trail. It belongs to the
   * record from the step on that pins it.
   *
   * @throws NotVisible if the unit was removed meanwhile (404)
   * @throws DossierClosed if the file is closed (409)
   */
  public <T extends FiledRecord> Uni<Void> keep(
      Found<T> found, SealedFor document, Operation operation, Caller by) {
    return places
        .requireInside(found.row(), by)
        .chain(() -> places.requireOpen(found.row().dossier))
        .chain(() -> things.keep(List.of(document)))
        .chain(() -> trail.append(by, operation, found.row().ref()))
        .replaceWithVoid();
  }

  /** What is stored in another state than its step names would open no more. */
  private static <T extends FiledRecord> void requireAsSigned(T row, Taking<T> taking) {
    if (row.keptState().filter(kept -> !kept.equals(taking.state)).isPresent()) {
      throw new IllegalStateException("a step leaves its record in the state that it names");
    }
  }

  private static Uni<Void> done() {
    return Uni.createFrom().voidItem();
  }

  private <T extends FiledRecord> SealedStep seal(
      Found<T> found, Taking<T> taking, int textVersion, FileKeys keys, Caller by)
      throws IOException {
    var place = found.row().place();
    List<SealedFor> sealed = new ArrayList<>();
    for (var text : taking.texts) {
      boolean own = text.isOfTheRecord();
      var name =
          new ThingName(
              by.unit(),
              found.row().sealedKind(),
              found.row().key,
              own ? found.row().key : UuidV7.at(clock.instant()),
              own ? textVersion : 1);
      sealed.add(sealer.text(keys, place, name, text.json()));
    }
    Optional<SealedLine> line =
        taking.line.isPresent()
            ? Optional.of(labels.seal(keys, place, taking.line.get()))
            : Optional.empty();
    return new SealedStep(sealed, line);
  }

  private static <T extends FiledRecord> StepOrder order(
      Found<T> found, Taking<T> taking, SealedStep sealed) {
    List<SealedFor> pinned = new ArrayList<>(sealed.texts());
    pinned.addAll(taking.documents);
    return new StepOrder(
        found.row().sealedKind(),
        found.row().place(),
        taking.act,
        taking.reported,
        taking.state,
        taking.on,
        pinned);
  }

  @SuppressWarnings("unchecked") // a row's class is its own
  private static <T extends FiledRecord> Uni<T> locked(Found<T> found) {
    var row = found.row();
    return Panache.getSession()
        .flatMap(
            session ->
                found.isFresh()
                    ? session.persist(row).replaceWith(row)
                    : session
                        .find((Class<T>) row.getClass(), row.key)
                        // A row read before the lock is read again: it may have changed meanwhile.
                        .call(again -> session.refresh(again, LockModeType.PESSIMISTIC_WRITE))
                        .invoke(
                            again ->
                                new IfMatch(found.steps().size())
                                    .require(again.revision, "state", "text")));
  }
}
