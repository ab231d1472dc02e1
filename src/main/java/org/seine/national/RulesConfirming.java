package org.seine.national;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.seine.directory.AlreadyDecided;
import org.seine.directory.ParticipantMembers;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/**
 * A second person confirms a version, and from that call on it is the State's word; or it falls.
 */
@ApplicationScoped
class RulesConfirming {
  private static final String CHANGED = "state";

  private final RulesVersions versions;
  private final ParticipantMembers members;
  private final Trail trail;
  private final Clock clock;

  RulesConfirming(RulesVersions versions, ParticipantMembers members, Trail trail, Clock clock) {
    this.versions = versions;
    this.members = members;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Confirms an open version.
   *
   * @throws org.seine.sharing.NotVisible if this unit does not see it (404)
   * @throws org.seine.directory.SecondPersonNeeded if this caller is not who it needs (409)
   * @throws AlreadyDecided if it is not open (409)
   * @throws org.seine.web.StaleVersion if it was decided since it was read (412)
   */
  @WithTransaction
  Uni<Void> confirm(UUID id, IfMatch read, Caller by) {
    return open(id, read, by)
        .call(version -> requireSecondPerson(version, by))
        .call(
            version ->
                versions.newest(version.participant).invoke(newest -> version.number = newest + 1))
        .invoke(version -> decide(version, RulesVersion.State.CONFIRMED, by))
        .call(version -> record(Operation.CONFIRM_RULES, version, by))
        .replaceWithVoid();
  }

  /**
   * Takes an open version back: the State and administrators may, whoever proposed it.
   *
   * @throws org.seine.sharing.NotVisible if this unit does not see it (404)
   * @throws AlreadyDecided if it is not open (409)
   * @throws org.seine.web.StaleVersion if it was decided since it was read (412)
   */
  @WithTransaction
  Uni<Void> withdraw(UUID id, IfMatch read, Caller by) {
    return open(id, read, by)
        .invoke(version -> decide(version, RulesVersion.State.WITHDRAWN, by))
        .call(version -> record(Operation.WITHDRAW_RULES, version, by))
        .replaceWithVoid();
  }

  private Uni<RulesVersion> open(UUID id, IfMatch read, Caller by) {
    return versions
        .find(id)
        .map(found -> RulesReading.visible(found, id, by))
        .call(found -> versions.oneAtATime(found.participant))
        .call(versions::again)
        .invoke(
            found -> {
              read.require(found.version, CHANGED);
              if (found.state != RulesVersion.State.OPEN) {
                throw new AlreadyDecided();
              }
            });
  }

  private Uni<Void> requireSecondPerson(RulesVersion version, Caller by) {
    UUID proposer = version.proposedBy;
    Uni<Boolean> proposed =
        proposer == null
            ? Uni.createFrom().item(false)
            : members.isPerson(proposer, by.person().subject());
    return members
        .serving(version.participant, proposer)
        .map(WhoConfirms::of)
        .flatMap(who -> proposed.invoke(self -> who.require(by, version.participant, self)))
        .replaceWithVoid();
  }

  private void decide(RulesVersion version, RulesVersion.State how, Caller by) {
    version.state = how;
    version.decidedBy = by.member();
    version.decidedAt = clock.instant();
  }

  private Uni<Void> record(Operation operation, RulesVersion version, Caller by) {
    return members
        .units(version.participant)
        .flatMap(units -> trail.append(by, operation, RulesProposing.ref(version.id, units)))
        .replaceWithVoid();
  }
}
