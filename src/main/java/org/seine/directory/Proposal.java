package org.seine.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Happening;

/** What one person proposed and another confirms. */
@Entity
class Proposal {
  @Id UUID id;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  ProposalKind kind;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "unit", updatable = false)
  Unit unit;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "member", updatable = false)
  @Nullable Member member;

  @Enumerated(EnumType.STRING)
  State state;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "proposed_by")
  @Nullable Member proposedBy;

  @Column(name = "proposed_at")
  Instant proposedAt;

  @ManyToOne(fetch = FetchType.EAGER)
  @JoinColumn(name = "decided_by")
  @Nullable Member decidedBy;

  @Column(name = "decided_at")
  @Nullable Instant decidedAt;

  @Version int version;

  /** Where a proposal stands. */
  public enum State {
    OPEN,
    CONFIRMED,
    WITHDRAWN
  }

  /** Whether this person proposed it: then another must confirm. */
  boolean isBy(String subject) {
    return proposedBy != null && subject.equals(proposedBy.subject);
  }

  /** Whether it is about this person: nobody confirms himself. */
  boolean isAbout(String subject) {
    return member != null && subject.equals(member.subject);
  }

  /** How the trail names this proposal: it belongs to the unit it is about. */
  RecordRef ref() {
    return RecordKind.PROPOSAL.ref(id).of(unit.id);
  }

  /** What is told to those who may confirm it. */
  Announcement waits() {
    return new Announcement(Happening.PROPOSAL_WAITING, ref(), id, false);
  }

  /**
   * Refuses what has been overtaken: a membership that ended does not come back by confirming what
   * was proposed before.
   *
   * @throws AlreadyDecided if so (409)
   */
  void requireStillApplies() {
    boolean applies =
        switch (kind) {
          case UNIT, END_UNIT -> true;
          case MEMBER -> memberOf().state == MemberState.PROPOSED;
          case RECONFIRM -> memberOf().state == MemberState.SUSPENDED;
          case END_MEMBER -> memberOf().state != MemberState.ENDED;
        };
    if (!applies) {
      throw new AlreadyDecided();
    }
  }

  /**
   * What it proposes comes true.
   *
   * @param found the credentials, at this moment, of the member it is about
   */
  void confirm(Member by, Instant now, Credentials found) {
    decide(State.CONFIRMED, by, now);
    switch (kind) {
      case UNIT -> {
        unit.state = UnitState.ACTIVE;
        unit.participant.state = UnitState.ACTIVE;
      }
      case END_UNIT -> unit.state = UnitState.ENDED;
      case MEMBER, RECONFIRM -> memberOf().confirmed(now, found);
      case END_MEMBER -> memberOf().state = MemberState.ENDED;
    }
  }

  /**
   * What it proposes comes to nothing.
   *
   * @param by absent where the portal closes what has been overtaken
   */
  void withdraw(@Nullable Member by, Instant now) {
    decide(State.WITHDRAWN, by, now);
    if (kind == ProposalKind.UNIT) {
      unit.state = UnitState.WITHDRAWN;
      if (unit.participant.state == UnitState.PROPOSED) {
        unit.participant.state = UnitState.WITHDRAWN;
      }
    } else if (kind == ProposalKind.MEMBER) {
      memberOf().state = MemberState.WITHDRAWN;
    }
  }

  private void decide(State how, @Nullable Member by, Instant now) {
    state = how;
    decidedBy = by;
    decidedAt = now;
  }

  private Member memberOf() {
    if (member == null) {
      throw new IllegalStateException("a proposal of this kind is about a member");
    }
    return member;
  }
}
