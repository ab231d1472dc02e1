package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.sharing.announce.Announcements;
import org.seine.trail.Trail;
import org.seine.web.UuidV7;

/**
 * Suspends a member whose credentials are not those of the last confirmation, and asks the unit to
 * confirm again: whoever can reset a password or remove a second factor at Keycloak gets no access
 * by it.
 */
@ApplicationScoped
class Suspensions {
  private final ProposalRepository proposals;
  private final Announcements announcements;
  private final Trail trail;
  private final Clock clock;

  Suspensions(ProposalRepository proposals, Announcements announcements, Trail trail, Clock clock) {
    this.proposals = proposals;
    this.announcements = announcements;
    this.trail = trail;
    this.clock = clock;
  }

  /** Suspends, once; two calls at the same moment suspend one time. */
  @WithTransaction
  Uni<Void> suspend(UUID id, String requestId) {
    Portal portal = new Portal(requestId);
    return Panache.getSession()
        .flatMap(session -> session.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE))
        .flatMap(
            member -> {
              if (member == null || member.state != MemberState.ACTIVE) {
                return Uni.createFrom().voidItem();
              }
              member.state = MemberState.SUSPENDED;
              return ask(member, portal)
                  .chain(() -> trail.append(portal, Operation.SUSPEND_MEMBER, member.ref()))
                  .replaceWithVoid();
            });
  }

  private Uni<Void> ask(Member member, Portal portal) {
    return proposals
        .openReconfirmation(member.id)
        .flatMap(
            open -> {
              if (open != null) {
                return Uni.createFrom().voidItem();
              }
              Proposal proposal = new Proposal();
              proposal.id = UuidV7.at(clock.instant());
              proposal.kind = ProposalKind.RECONFIRM;
              proposal.unit = member.unit;
              proposal.member = member;
              proposal.state = Proposal.State.OPEN;
              proposal.proposedAt = clock.instant();
              return Panache.getSession()
                  .flatMap(session -> session.persist(proposal))
                  .chain(() -> announcements.toUnit(member.unit.id, proposal.waits(), portal));
            });
  }
}
