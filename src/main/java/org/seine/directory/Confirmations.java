package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;

/** A second person confirms, and only then a proposal counts: at the very next call. */
@ApplicationScoped
class Confirmations {
  private static final String CHANGED = "state";

  private final ProposalRepository proposals;
  private final MemberRepository members;
  private final AccountCredentials credentials;
  private final Overtaken overtaken;
  private final Trail trail;
  private final Clock clock;

  Confirmations(
      ProposalRepository proposals,
      MemberRepository members,
      AccountCredentials credentials,
      Overtaken overtaken,
      Trail trail,
      Clock clock) {
    this.proposals = proposals;
    this.members = members;
    this.credentials = credentials;
    this.overtaken = overtaken;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Confirms an open proposal.
   *
   * @throws NotVisible if this unit does not see it (404)
   * @throws SecondPersonNeeded if this caller is not the second person it needs (409)
   * @throws AlreadyDecided if it is not open (409)
   * @throws OneParticipantOnly if the person serves another participant by now (409)
   * @throws org.seine.web.StaleVersion if it changed since it was read (412)
   * @throws org.seine.web.Unavailable if Keycloak cannot say the member's credentials (503)
   */
  @WithTransaction
  Uni<Proposal> confirm(UUID id, IfMatch read, Caller by) {
    return open(id, read, by)
        .invoke(Proposal::requireStillApplies)
        .call(proposal -> requireSecondPerson(proposal, by))
        .call(this::requireOneParticipant)
        .call(proposal -> confirmWithCredentials(proposal, by))
        .call(proposal -> trail.append(by, Operation.CONFIRM_PROPOSAL, proposal.ref()))
        .call(this::nameInTrail)
        .call(proposal -> overtaken.closeAfter(proposal, by));
  }

  /**
   * Takes an open proposal back.
   *
   * @throws NotVisible if this unit does not see it (404)
   * @throws AlreadyDecided if it is not open (409)
   * @throws org.seine.web.StaleVersion if it changed since it was read (412)
   */
  @WithTransaction
  Uni<Proposal> withdraw(UUID id, IfMatch read, Caller by) {
    return open(id, read, by)
        .call(proposal -> decide(proposal, by, Proposal::withdraw))
        .call(proposal -> trail.append(by, Operation.WITHDRAW_PROPOSAL, proposal.ref()));
  }

  /** Who must confirm this proposal, as things stand. */
  Uni<SecondPerson> secondPerson(Proposal proposal) {
    return members
        .servingBeside(proposal.unit.id, proposal.member == null ? null : proposal.member.id)
        .map(others -> SecondPerson.of(proposal.kind, proposal.unit.participant.kind, others));
  }

  private Uni<Proposal> open(UUID id, IfMatch read, Caller by) {
    return proposals
        .find(id)
        .map(
            found -> {
              if (found == null) {
                throw NotVisible.absent(RecordKind.PROPOSAL.ref(id));
              }
              if (!Sight.of(by).includes(found.unit)) {
                throw NotVisible.hidden(found.ref());
              }
              read.require(found.version, CHANGED);
              if (found.state != Proposal.State.OPEN) {
                throw new AlreadyDecided();
              }
              return found;
            })
        // Two confirmations for one unit wait for each other: each counts who serves it.
        .call(
            found ->
                Panache.getSession()
                    .flatMap(session -> session.lock(found.unit, LockModeType.PESSIMISTIC_WRITE)));
  }

  private Uni<Void> requireSecondPerson(Proposal proposal, Caller by) {
    return secondPerson(proposal).invoke(who -> who.require(proposal, by)).replaceWithVoid();
  }

  private Uni<Void> requireOneParticipant(Proposal proposal) {
    Member member = proposal.member;
    if (!proposal.kind.letsAct() || member == null || member.subject == null) {
      return Uni.createFrom().voidItem();
    }
    String subject = member.subject;
    return lockPerson(subject)
        .chain(() -> members.servesAnother(subject, proposal.unit.participant.id))
        .invoke(
            another -> {
              if (another) {
                throw new OneParticipantOnly();
              }
            })
        .replaceWithVoid();
  }

  /** Two units cannot take in the same person at the same moment. */
  private static Uni<Void> lockPerson(String subject) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)",
                        String.class)
                    .setParameter(1, subject)
                    .getSingleResult())
        .replaceWithVoid();
  }

  /** What is confirmed is the person with the credentials of this moment; an end needs none. */
  private Uni<Void> confirmWithCredentials(Proposal proposal, Caller by) {
    Member member = proposal.member;
    return credentials
        .now(proposal.kind.letsAct() && member != null ? member.subject : null)
        .flatMap(found -> decide(proposal, by, (one, me, now) -> one.confirm(me, now, found)));
  }

  private Uni<Void> decide(Proposal proposal, Caller by, Decision how) {
    return members
        .find(by.member())
        .invoke(me -> how.take(proposal, Objects.requireNonNull(me), clock.instant()))
        .replaceWithVoid();
  }

  private Uni<Void> nameInTrail(Proposal proposal) {
    Member member = proposal.member;
    return member == null ? Uni.createFrom().voidItem() : trail.name(member.pseudonym, member.name);
  }

  private interface Decision {
    void take(Proposal proposal, Member by, Instant now);
  }
}
