package org.seine.directory;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.trail.Trail;

/**
 * Closes what is open about a member or a unit that has just ended, in the name of the portal and
 * with an entry for each: nothing is left that somebody could confirm.
 */
@ApplicationScoped
class Overtaken {
  private final ProposalRepository proposals;
  private final Trail trail;
  private final Clock clock;

  Overtaken(ProposalRepository proposals, Trail trail, Clock clock) {
    this.proposals = proposals;
    this.trail = trail;
    this.clock = clock;
  }

  /** Does nothing unless the proposal is an end. Runs in the transaction that confirms it. */
  Uni<Void> closeAfter(Proposal confirmed, Caller by) {
    if (confirmed.kind != ProposalKind.END_MEMBER && confirmed.kind != ProposalKind.END_UNIT) {
      return Uni.createFrom().voidItem();
    }
    Portal portal = new Portal(by.requestId());
    return proposals
        .overtakenBy(confirmed)
        .flatMap(
            open ->
                Multi.createFrom()
                    .iterable(open)
                    .invoke(proposal -> proposal.withdraw(null, clock.instant()))
                    .onItem()
                    .call(
                        proposal ->
                            trail.append(portal, Operation.WITHDRAW_PROPOSAL, proposal.ref()))
                    .collect()
                    .last())
        .replaceWithVoid();
  }
}
