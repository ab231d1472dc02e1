package org.seine.directory;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal, and whom it waits for. */
@Schema(name = "Proposal")
record ProposalView(
    UUID id,
    ProposalKind kind,
    Proposal.State state,
    UUID unit,
    String unitName,
    @Nullable UUID member,
    @Nullable String memberName,
    @Nullable UUID proposedBy,
    Instant proposedAt,
    @Nullable SecondPerson needs,
    @Nullable UUID decidedBy,
    @Nullable Instant decidedAt,
    int version) {
  static ProposalView of(Proposal proposal, SecondPerson needs) {
    Member member = proposal.member;
    return new ProposalView(
        proposal.id,
        proposal.kind,
        proposal.state,
        proposal.unit.id,
        proposal.unit.name,
        member == null ? null : member.id,
        member == null ? null : member.name,
        proposal.proposedBy == null ? null : proposal.proposedBy.id,
        proposal.proposedAt,
        proposal.state == Proposal.State.OPEN ? needs : null,
        proposal.decidedBy == null ? null : proposal.decidedBy.id,
        proposal.decidedAt,
        proposal.version);
  }
}
