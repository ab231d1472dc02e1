package org.seine.national;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.seine.directory.CannotPropose;
import org.seine.directory.ParticipantMembers;
import org.seine.national.sheet.SheetText;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;
import org.seine.sharing.Role;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Announcements;
import org.seine.sharing.announce.Happening;
import org.seine.trail.Trail;
import org.seine.web.BadInput;
import org.seine.web.IfMatch;
import org.seine.web.UuidV7;

/** Writes down what is to hold. It counts for nobody until {@link RulesConfirming} says so. */
@ApplicationScoped
class RulesProposing {
  /**
   * The day on which the Rome Statute was adopted: no rule of cooperation with the Court is older.
   */
  private static final LocalDate FIRST = LocalDate.of(1998, 7, 17);

  private static final int YEARS_AHEAD = 5;

  private final RulesVersions versions;
  private final RulesReading reading;
  private final ParticipantMembers members;
  private final Announcements announcements;
  private final Trail trail;
  private final Clock clock;

  RulesProposing(
      RulesVersions versions,
      RulesReading reading,
      ParticipantMembers members,
      Announcements announcements,
      Trail trail,
      Clock clock) {
    this.versions = versions;
    this.reading = reading;
    this.members = members;
    this.announcements = announcements;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Proposes a version.
   *
   * @param read the version that was confirmed last, as the caller saw it
   * @throws org.seine.sharing.NotVisible if there is no such State (404)
   * @throws NotOwnState if the caller is no member of it and no administrator (403)
   * @throws org.seine.web.StaleVersion if another was confirmed meanwhile (412)
   * @throws CannotPropose if one is open already (409)
   * @throws BadInput if its first day is out of bounds (400)
   */
  @WithTransaction
  Uni<UUID> propose(UUID participant, RulesProposal wanted, IfMatch read, Caller by) {
    return reading
        .state(participant)
        .invoke(state -> requireOwn(participant, by))
        .invoke(state -> requireDay(wanted.validFrom()))
        .chain(() -> versions.oneAtATime(participant))
        .chain(() -> versions.newest(participant))
        .invoke(newest -> read.require(newest, "rules"))
        .map(newest -> version(participant, wanted, by))
        .call(version -> Panache.getSession().flatMap(session -> session.persist(version)))
        .call(
            version ->
                members
                    .units(participant)
                    .flatMap(
                        units ->
                            trail
                                .append(by, Operation.PROPOSE_RULES, ref(version.id, units))
                                .chain(() -> tell(version, units, by))))
        .map(version -> version.id)
        .onFailure(ConstraintViolationException.class)
        .transform(twice -> new CannotPropose("no open version of these rules", "one is open"));
  }

  /** How the trail names a version: under the oldest unit of the State, which sees it there. */
  static RecordRef ref(UUID id, List<UUID> units) {
    RecordRef ref = RecordKind.NATIONAL_RULES.ref(id);
    return units.isEmpty() ? ref : ref.of(units.get(0));
  }

  private Uni<Void> tell(RulesVersion version, List<UUID> units, Caller by) {
    Announcement waits =
        new Announcement(Happening.PROPOSAL_WAITING, ref(version.id, units), version.id, false);
    return members
        .serving(version.participant, version.proposedBy)
        .map(WhoConfirms::of)
        .flatMap(
            who ->
                who == WhoConfirms.ADMINISTRATOR
                    ? members.unitsOfAdministrators()
                    : Uni.createFrom().item(units))
        .flatMap(
            told ->
                Multi.createFrom()
                    .iterable(told)
                    .onItem()
                    .call(unit -> announcements.toUnit(unit, waits, by))
                    .collect()
                    .last())
        .replaceWithVoid();
  }

  private RulesVersion version(UUID participant, RulesProposal wanted, Caller by) {
    RulesVersion version = new RulesVersion();
    version.id = UuidV7.at(clock.instant());
    version.participant = participant;
    version.validFrom = wanted.validFrom();
    version.sheet = SheetText.of(wanted.sheet());
    version.state = RulesVersion.State.OPEN;
    version.proposedBy = by.member();
    version.proposedAt = clock.instant();
    return version;
  }

  private static void requireOwn(UUID participant, Caller by) {
    if (!by.has(Role.ADMINISTRATOR) && !by.participant().equals(participant)) {
      throw new NotOwnState();
    }
  }

  private void requireDay(LocalDate day) {
    LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(YEARS_AHEAD);
    if (day.isBefore(FIRST) || day.isAfter(last)) {
      throw new BadInput(
          "/validFrom", "a day from " + FIRST + " to " + last, "an earlier or a later one");
    }
  }
}
