package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.RecordKind;
import org.seine.sharing.announce.Announcements;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/** Proposals, each with the second person it waits for as things stand now. */
@ApplicationScoped
class ProposalReading {
  private final ProposalRepository proposals;
  private final Confirmations confirmations;
  private final Announcements announcements;

  ProposalReading(
      ProposalRepository proposals, Confirmations confirmations, Announcements announcements) {
    this.proposals = proposals;
    this.confirmations = confirmations;
    this.announcements = announcements;
  }

  @WithSession
  Uni<Page<ProposalView>> list(Proposal.State state, PageRequest page, Caller by) {
    return proposals
        .list(Sight.of(by), state, page)
        .flatMap(
            rows ->
                Multi.createFrom()
                    .iterable(rows)
                    .onItem()
                    .transformToUniAndConcatenate(this::view)
                    .collect()
                    .asList())
        .map(views -> Page.of(views, page.limit(), view -> view.id().toString()));
  }

  /**
   * Opens one; notices of it are read.
   *
   * @throws NotVisible if this unit sees no such proposal (404)
   */
  @WithTransaction
  Uni<ProposalView> read(UUID id, Caller by) {
    return proposals
        .find(id)
        .invoke(
            found -> {
              if (found == null) {
                throw NotVisible.absent(RecordKind.PROPOSAL.ref(id));
              }
              if (!Sight.of(by).includes(found.unit)) {
                throw NotVisible.hidden(found.ref());
              }
            })
        .call(found -> announcements.opened(found.ref(), by))
        .flatMap(this::view);
  }

  private Uni<ProposalView> view(Proposal proposal) {
    return confirmations.secondPerson(proposal).map(who -> ProposalView.of(proposal, who));
  }
}
