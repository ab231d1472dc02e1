package org.seine.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.directory.Directory;
import org.seine.directory.UnitView;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.Filing;
import org.seine.dossier.filed.Found;
import org.seine.dossier.filed.Prepared;
import org.seine.dossier.filed.Taking;
import org.seine.seal.compartment.Compartments;
import org.seine.seal.compartment.Epochs;
import org.seine.seal.compartment.FileKeyring;
import org.seine.seal.compartment.FileKeys;
import org.seine.seal.compartment.KeyChange;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.ParticipantKind;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Announcements;
import org.seine.sharing.announce.Happening;
import org.seine.web.IfMatch;
import org.seine.web.UuidV7;

/**
 * Lets units into files. A unit of the Court's organs comes into the Court's compartment, any other
 * into the compartment of its participant, which is made for the first.
 */
@ApplicationScoped
class Invitations {
  /** In a compartment that is not there yet lies nothing. */
  private static final UUID NONE = new UUID(0, 0);

  private final ProvedUnits units;
  private final DossierWriting writing;
  private final Faces faces;
  private final Directory directory;
  private final FiledReading reading;
  private final Filing filing;
  private final Epochs epochs;
  private final FileKeyring keyring;
  private final Announcements announcements;
  private final InvitationGuards guards;
  private final Clock clock;

  Invitations(
      ProvedUnits units,
      DossierWriting writing,
      Faces faces,
      Directory directory,
      FiledReading reading,
      Filing filing,
      Epochs epochs,
      FileKeyring keyring,
      Announcements announcements,
      InvitationGuards guards,
      Clock clock) {
    this.units = units;
    this.writing = writing;
    this.faces = faces;
    this.directory = directory;
    this.reading = reading;
    this.filing = filing;
    this.epochs = epochs;
    this.keyring = keyring;
    this.announcements = announcements;
    this.guards = guards;
    this.clock = clock;
  }

  /**
   * Invites a unit. Where rows and the file's proved steps do not say the same of who works where,
   * no key is locked for it, and the Uni fails as a broken seal.
   *
   * @throws CannotBeInvited if it works in the file already, or is of a kind that cannot (409)
   * @throws org.seine.web.Conflict if it would read what was given to certain units only (409)
   * @throws org.seine.keys.NoUsableKey (in the Uni) if it has no certificate in force (409)
   */
  Uni<Dossier> invite(UUID id, UUID unit, IfMatch read, Caller by) {
    return Panache.withTransaction(() -> invitation(id, unit, by))
        .invoke(found -> DossierWriting.require(found.master(), DossierStep.INVITE, read))
        .call(found -> units.prove(found.rows, by))
        .flatMap(
            found ->
                guards
                    .admit(id, found.reads(), found.unit)
                    .chain(
                        asked ->
                            keyring
                                .borrow(Set.of(id), by)
                                .flatMap(
                                    keys ->
                                        prepared(found.asked(asked), keys, by)
                                            .onTermination()
                                            .invoke(keys::close))))
        .flatMap(step -> Panache.withTransaction(() -> store(step, by)));
  }

  private Uni<Invitation> invitation(UUID id, UUID unit, Caller by) {
    return units
        .rows(id, by)
        .invoke(rows -> requireAbsent(rows.present(), unit))
        .flatMap(
            rows ->
                directory
                    .unit(unit)
                    .invoke(Invitations::requireFit)
                    .map(invited -> new Invitation(rows, invited, 0)));
  }

  private static void requireAbsent(List<InvitedUnit> present, UUID unit) {
    if (present.stream().anyMatch(one -> one.unit.equals(unit))) {
      throw CannotBeInvited.already();
    }
  }

  private static void requireFit(UnitView unit) {
    boolean fit =
        unit != null
            && unit.canHoldContent()
            && (unit.participantKind().isOrganOfTheCourt()
                || unit.participantKind().isState()
                || unit.participantKind() == ParticipantKind.ORGANISATION);
    if (!fit) {
      throw CannotBeInvited.unfit();
    }
  }

  private Uni<Steps> prepared(Invitation found, FileKeys keys, Caller by) {
    var dossier = found.master().row();
    if (found.compartment().isPresent()) {
      var compartment = found.compartment().get();
      return epochs
          .admit(keys, compartment, found.unit.id())
          .flatMap(change -> step(found, compartment, change, keys, by))
          .map(step -> new Steps(step, Optional.empty()));
    }
    var compartment = UuidV7.at(clock.instant());
    var participant = found.unit.participant();
    return reading
        .read(found.master(), by, record -> DossierTexts.TEXT.read(record.text()))
        .flatMap(
            text ->
                epochs
                    .add(keys, dossier.key, compartment, participant, List.of(found.unit.id()))
                    .flatMap(
                        change ->
                            step(found, compartment, change, keys, by)
                                .flatMap(
                                    step ->
                                        faces
                                            .show(
                                                new Faces.Face(
                                                    Found.fresh(
                                                        DossierFace.begin(
                                                            dossier,
                                                            compartment,
                                                            by,
                                                            clock.instant())),
                                                    participant),
                                                text,
                                                keys,
                                                by)
                                            .map(face -> new Steps(step, Optional.of(face))))));
  }

  private Uni<Prepared<Dossier>> step(
      Invitation found, UUID compartment, KeyChange change, FileKeys keys, Caller by) {
    var dossier = found.master().row();
    var invited =
        InvitedUnit.into(
            dossier.key, compartment, found.unit.id(), found.ofCourt(), by, clock.instant());
    var step =
        Taking.<Dossier>of(Operation.INVITE_UNIT, row -> {})
            .as(DossierStep.INVITE.name(), DossierState.OPEN.name(), writing.today())
            .detail(DossierTexts.INVITED.write(found.into(compartment)))
            .first(() -> epochs.store(change))
            .then(
                row ->
                    guards
                        .requireAsked(row, found.reads(), found.asked)
                        .chain(() -> Panache.getSession())
                        .flatMap(session -> session.persist(invited))
                        .chain(() -> tell(row, found.unit.id(), by)));
    return filing.prepare(found.master(), step, keys, by);
  }

  private Uni<Void> tell(Dossier dossier, UUID unit, Caller by) {
    var what = new Announcement(Happening.INVITED_TO_DOSSIER, dossier.ref(), dossier.key, false);
    return announcements.toUnit(unit, what, by);
  }

  private Uni<Dossier> store(Steps steps, Caller by) {
    return filing
        .store(steps.master, by)
        .call(
            () ->
                steps.face.isPresent()
                    ? filing.store(steps.face.get(), by)
                    : Uni.createFrom().nullItem());
  }

  private record Invitation(UnitRows rows, UnitView unit, int asked) {
    Invitation asked(int many) {
      return new Invitation(rows, unit, many);
    }

    Found<Dossier> master() {
      return rows.master();
    }

    boolean ofCourt() {
      return unit.participantKind().isOrganOfTheCourt();
    }

    /** How the step tells it. */
    DossierTexts.Invited into(UUID compartment) {
      return new DossierTexts.Invited(
          unit.id(), compartment, ofCourt() ? null : unit.participant());
    }

    /**
     * What it would read: a unit of the Court all, another its own compartment, if there is one.
     */
    Optional<UUID> reads() {
      return ofCourt() ? Optional.empty() : Optional.of(compartment().orElse(NONE));
    }

    /** The compartment that the unit would come into, if there is one already. */
    Optional<UUID> compartment() {
      return rows.compartments().stream()
          .filter(
              one ->
                  ofCourt()
                      ? one.isOfCourt()
                      : one.participant().filter(unit.participant()::equals).isPresent())
          .map(Compartments.One::key)
          .findFirst();
    }
  }

  private record Steps(Prepared<Dossier> master, Optional<Prepared<DossierFace>> face) {}
}
