package org.seine.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.refusal.ThingNotSigned;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.FiledRecords;
import org.seine.seal.compartment.Compartments;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

/**
 * What other rooms may ask of cooperation files: where in one a unit may put a record. Each method
 * runs in the session of its caller.
 */
@ApplicationScoped
public class DossierAccess {
  private final Dossiers dossiers;
  private final Compartments compartments;
  private final FiledRecords records;
  private final FiledReading reading;
  private final ProvedUnits units;

  DossierAccess(
      Dossiers dossiers,
      Compartments compartments,
      FiledRecords records,
      FiledReading reading,
      ProvedUnits units) {
    this.dossiers = dossiers;
    this.compartments = compartments;
    this.records = records;
    this.reading = reading;
    this.units = units;
  }

  /**
   * Where a new record comes to lie. A unit of the Court chooses the compartment; any other puts
   * records into its own.
   *
   * @param participant whose compartment; null for the one that is internal to the Court
   * @throws org.seine.sharing.NotVisible if there is no such file for this unit (404)
   * @throws NoSuchCompartment if the participant is not invited, or is another than the unit's own
   *     (409)
   */
  public Uni<Filed> put(UUID dossier, @Nullable UUID participant, UUID record, Caller by) {
    return dossiers
        .place(dossier, by)
        .flatMap(
            place ->
                compartments
                    .of(dossier)
                    .map(
                        all -> {
                          var wanted =
                              all.stream()
                                  .filter(
                                      one ->
                                          participant == null
                                              ? one.isOfCourt()
                                              : one.participant()
                                                  .filter(participant::equals)
                                                  .isPresent())
                                  .findFirst();
                          if (wanted.isEmpty()
                              || !(place.ofCourt || wanted.get().key().equals(place.compartment))) {
                            throw new NoSuchCompartment();
                          }
                          return new Filed(dossier, wanted.get().key(), record);
                        }));
  }

  /**
   * Proves, before the Court lays something where a State reads it, that the place is that
   * participant's and who works in the file: by its signed steps, not by rows. What does not hold
   * fails the Uni as a broken seal. Of another unit nothing is asked: no key but its own
   * compartment's was ever locked for it. Call it before a session is opened.
   *
   * @param participant as in {@link #put}
   */
  public Uni<Void> prove(Filed place, @Nullable UUID participant, Caller by) {
    if (participant == null || !by.participantKind().isOrganOfTheCourt()) {
      return Uni.createFrom().voidItem();
    }
    return Panache.withTransaction(() -> units.rows(place.file(), by))
        .flatMap(
            rows ->
                rows.has(place.compartment(), participant)
                    ? units.prove(rows, by)
                    : Uni.createFrom()
                        .failure(
                            new ThingNotSigned(
                                "expected the participant's compartment, found another")));
  }

  /** The units that read a compartment of a file, those of the Court among them. */
  public Uni<Readers> readers(UUID dossier, UUID compartment) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select u.unit, d.participant.id from InvitedUnit u join Unit d on d.id ="
                            + " u.unit where u.dossier = :dossier and u.removedAt is null and"
                            + " (u.ofCourt = true or u.compartment = :compartment)",
                        Reader.class)
                    .setParameter("dossier", dossier)
                    .setParameter("compartment", compartment)
                    .getResultList())
        .map(Readers::new);
  }

  /** Holds a file as it is until the transaction ends: nobody is let in or shut out meanwhile. */
  public Uni<Void> held(UUID dossier) {
    return dossiers.held(dossier);
  }

  /**
   * The unit's place in a file.
   *
   * @throws org.seine.sharing.NotVisible if it has none (404)
   */
  public Uni<Inside> inside(UUID dossier, Caller by) {
    return dossiers.place(dossier, by).map(place -> new Inside(place.compartment, place.ofCourt));
  }

  /**
   * Whether the Court's text of a file names a warrant or summons of this id. Call it before a
   * session is opened; the caller is of the Court.
   */
  public Uni<Boolean> hasWarrant(UUID dossier, UUID warrant, Caller by) {
    return Panache.withSession(() -> records.find(Dossier.class, RecordKind.DOSSIER, dossier, by))
        .flatMap(
            found ->
                reading.read(
                    found,
                    by,
                    record ->
                        DossierTexts.TEXT.read(record.text()).warrants().stream()
                            .anyMatch(one -> one.id().equals(warrant))));
  }

  /**
   * What the Court has of a file, in short. Call it before a session is opened.
   *
   * @throws org.seine.sharing.NotVisible (in the Uni) if the unit has no place in it (404)
   * @throws CourtOnly (in the Uni) if the unit is not the Court's (403)
   */
  public Uni<About> about(UUID dossier, Caller by) {
    return Panache.withSession(
            () ->
                dossiers
                    .place(dossier, by)
                    .invoke(place -> CourtOnly.require(by))
                    .chain(() -> records.find(Dossier.class, RecordKind.DOSSIER, dossier, by)))
        .flatMap(
            found ->
                reading.read(
                    found,
                    by,
                    record -> {
                      var text = DossierTexts.TEXT.read(record.text());
                      return new About(
                          found.row().ref(), text.title(), text.situation(), text.caseNumber());
                    }));
  }

  /** How the trail names a file. */
  public Uni<RecordRef> ref(UUID dossier) {
    return dossiers.row(dossier).map(Dossier::ref);
  }

  /** The units that work in a compartment now, those of the Court included. */
  public Uni<List<Present>> present(UUID dossier, UUID compartment) {
    return dossiers
        .present(dossier)
        .map(
            all ->
                all.stream()
                    .filter(one -> one.ofCourt || one.compartment.equals(compartment))
                    .map(one -> new Present(one.unit, one.ofCourt))
                    .toList());
  }

  /** The units that work in the file now, wherever in it. */
  public Uni<List<Working>> working(UUID dossier) {
    return dossiers
        .present(dossier)
        .map(
            all ->
                all.stream()
                    .map(one -> new Working(one.unit, one.compartment, one.ofCourt))
                    .toList());
  }

  /** A unit that works in a file, and where. */
  public record Working(UUID unit, UUID compartment, boolean ofCourt) {}

  /** A file in short. */
  public record About(RecordRef ref, String title, String situation, @Nullable String caseNumber) {}

  /**
   * A unit's place in a file.
   *
   * @param compartment its own
   * @param ofCourt whether it sees every compartment
   */
  public record Inside(UUID compartment, boolean ofCourt) {}

  /** A unit that works in a compartment. */
  public record Present(UUID unit, boolean ofCourt) {}

  /** A unit that reads somewhere in a file. */
  public record Reader(UUID unit, UUID participant) {}

  /** Units that read a compartment. */
  public record Readers(List<Reader> all) {
    /** Their ids. */
    public Set<UUID> units() {
      return all.stream().map(Reader::unit).collect(Collectors.toSet());
    }

    /** The participants of those that are not among these units. */
    public Set<UUID> participantsBeside(Set<UUID> units) {
      return all.stream()
          .filter(one -> !units.contains(one.unit()))
          .map(Reader::participant)
          .collect(Collectors.toSet());
    }
  }
}
