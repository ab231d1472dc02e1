package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Announcements;
import org.seine.trail.Trail;
import org.seine.web.UuidV7;

/** Administrators propose. A proposal changes nobody's rights: {@link Confirmations} do. */
@ApplicationScoped
class Proposals {
  private final ProposalRepository proposals;
  private final MemberRepository members;
  private final UnitRepository units;
  private final CountryCodes countries;
  private final Announcements announcements;
  private final Trail trail;
  private final Clock clock;

  Proposals(
      ProposalRepository proposals,
      MemberRepository members,
      UnitRepository units,
      CountryCodes countries,
      Announcements announcements,
      Trail trail,
      Clock clock) {
    this.proposals = proposals;
    this.members = members;
    this.units = units;
    this.countries = countries;
    this.announcements = announcements;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Writes down a proposal.
   *
   * @throws CannotPropose if the same is proposed already, or things stand otherwise (409)
   * @throws OneParticipantOnly if the person serves another participant (409)
   * @throws org.seine.web.BadInput if a member that this kind needs is missing (400)
   */
  @WithTransaction
  Uni<Proposal> propose(ProposalDraft draft, Caller by) {
    return drafted(draft)
        .flatMap(
            proposal ->
                members
                    .find(by.member())
                    .invoke(me -> proposal.proposedBy = me)
                    .replaceWith(proposal))
        .call(proposal -> session().flatMap(session -> session.persist(proposal)))
        .call(proposal -> trail.append(by, Operation.PROPOSE, proposal.ref()))
        .call(proposal -> tellSecondPerson(proposal, by))
        .onFailure(ConstraintViolationException.class)
        .transform(
            twice -> new CannotPropose("something not proposed yet", "the same, open already"));
  }

  /** Those who may confirm: who serves the unit, or the other administrators. */
  private Uni<Void> tellSecondPerson(Proposal proposal, Caller by) {
    return members
        .servingBeside(proposal.unit.id, proposal.member == null ? null : proposal.member.id)
        .map(others -> SecondPerson.of(proposal.kind, proposal.unit.participant.kind, others))
        .map(who -> who == SecondPerson.SERVING_MEMBER ? proposal.unit.id : by.unit())
        .flatMap(unit -> announcements.toUnit(unit, proposal.waits(), by));
  }

  private Uni<Proposal> drafted(ProposalDraft draft) {
    return switch (draft.kind()) {
      case UNIT -> newUnit(draft).map(unit -> about(draft.kind(), unit, null));
      case MEMBER -> newMember(draft).map(member -> about(draft.kind(), member.unit, member));
      case END_UNIT ->
          unit(draft.need("unit", draft.unit()), UnitState.ACTIVE)
              .map(unit -> about(draft.kind(), unit, null));
      case END_MEMBER ->
          member(draft)
              .invoke(Proposals::requireServing)
              .map(member -> about(draft.kind(), member.unit, member));
      case RECONFIRM -> member(draft).flatMap(this::reconfirmation);
    };
  }

  private Uni<Unit> newUnit(ProposalDraft draft) {
    ProposalDraft.NewUnit wanted = draft.need("newUnit", draft.newUnit());
    return participant(draft)
        .flatMap(
            participant -> {
              Unit unit = new Unit();
              unit.id = UuidV7.at(clock.instant());
              unit.participant = participant;
              unit.name = wanted.name();
              unit.contact = wanted.contact();
              unit.state = UnitState.PROPOSED;
              return session().flatMap(session -> session.persist(unit)).replaceWith(unit);
            });
  }

  private Uni<Participant> participant(ProposalDraft draft) {
    ProposalDraft.NewParticipant wanted = draft.newParticipant();
    if (wanted == null) {
      return units
          .participant(draft.need("participant", draft.participant()))
          .map(
              found -> {
                if (found == null || found.state != UnitState.ACTIVE) {
                  throw new CannotPropose("an active participant", "none of that id");
                }
                return found;
              });
    }
    Participant participant = new Participant();
    participant.id = UuidV7.at(clock.instant());
    participant.kind = wanted.kind();
    participant.code = wanted.code();
    participant.name = wanted.name();
    participant.country = countries.required(wanted);
    participant.channel = wanted.channel();
    participant.state = UnitState.PROPOSED;
    return session().flatMap(session -> session.persist(participant)).replaceWith(participant);
  }

  private Uni<Member> newMember(ProposalDraft draft) {
    ProposalDraft.NewMember wanted = draft.need("newMember", draft.newMember());
    return unit(draft.need("unit", draft.unit()), UnitState.ACTIVE, UnitState.PROPOSED)
        .call(unit -> requireNoOther(wanted.identifier(), unit))
        .flatMap(
            unit -> {
              Member member = new Member();
              member.id = UuidV7.at(clock.instant());
              member.unit = unit;
              member.subject = wanted.identifier();
              member.name = wanted.name();
              member.pseudonym = UUID.randomUUID();
              member.state = MemberState.PROPOSED;
              return session().flatMap(session -> session.persist(member)).replaceWith(member);
            });
  }

  private Uni<Void> requireNoOther(String subject, Unit unit) {
    return members
        .servesAnother(subject, unit.participant.id)
        .invoke(
            another -> {
              if (another) {
                throw new OneParticipantOnly();
              }
            })
        .replaceWithVoid();
  }

  /** The portal's own open request becomes this administrator's; without one there is a new one. */
  private Uni<Proposal> reconfirmation(Member member) {
    if (member.state != MemberState.SUSPENDED) {
      throw new CannotPropose("a suspended member", "one who is not");
    }
    return proposals
        .openReconfirmation(member.id)
        .map(
            open -> {
              if (open == null) {
                return about(ProposalKind.RECONFIRM, member.unit, member);
              }
              if (open.proposedBy != null) {
                throw new CannotPropose("something not proposed yet", "the same, open already");
              }
              return open;
            });
  }

  private Uni<Unit> unit(UUID id, UnitState... states) {
    return units
        .find(id)
        .map(
            unit -> {
              if (unit == null || !java.util.Set.of(states).contains(unit.state)) {
                throw new CannotPropose("a unit that can have this", "none of that id");
              }
              return unit;
            });
  }

  private Uni<Member> member(ProposalDraft draft) {
    return members
        .find(draft.need("member", draft.member()))
        .map(
            member -> {
              if (member == null) {
                throw new CannotPropose("a member of the directory", "none of that id");
              }
              return member;
            });
  }

  private static void requireServing(Member member) {
    if (member.state != MemberState.ACTIVE && member.state != MemberState.SUSPENDED) {
      throw new CannotPropose("a member who has not ended", "one who has");
    }
  }

  private Proposal about(ProposalKind kind, Unit unit, @Nullable Member member) {
    Proposal proposal = new Proposal();
    proposal.id = UuidV7.at(clock.instant());
    proposal.kind = kind;
    proposal.unit = unit;
    proposal.member = member;
    proposal.state = Proposal.State.OPEN;
    proposal.proposedAt = clock.instant();
    return proposal;
  }

  private static Uni<Mutiny.Session> session() {
    return Panache.getSession();
  }
}
