package org.seine.directory;

import org.seine.sharing.Caller;
import org.seine.sharing.ParticipantKind;
import org.seine.sharing.Role;

/**
 * Who must agree before a proposal counts, so that nobody gives access alone. A member of the unit
 * does where one serves it; where none does (its first member, its only one), a second
 * administrator. Units that audit change nothing, so theirs are always a second administrator's.
 */
public enum SecondPerson {
  SERVING_MEMBER("a serving member of the unit, acting for it"),
  SECOND_ADMINISTRATOR("an administrator other than the one who proposed");

  private final String who;

  SecondPerson(String who) {
    this.who = who;
  }

  static SecondPerson of(ProposalKind kind, ParticipantKind participant, long othersServing) {
    boolean nobodyThere = kind == ProposalKind.UNIT || othersServing == 0;
    return nobodyThere || participant == ParticipantKind.AUDIT
        ? SECOND_ADMINISTRATOR
        : SERVING_MEMBER;
  }

  /**
   * Lets this caller confirm.
   *
   * @throws SecondPersonNeeded if the caller proposed it, is the person it is about, or is not the
   *     second person it needs
   */
  void require(Proposal proposal, Caller caller) {
    String subject = caller.person().subject();
    if (proposal.isBy(subject)) {
      throw new SecondPersonNeeded(who, "the person who proposed it");
    }
    if (proposal.isAbout(subject)) {
      throw new SecondPersonNeeded(who, "the person it is about");
    }
    if (this == SERVING_MEMBER && !caller.unit().equals(proposal.unit.id)) {
      throw new SecondPersonNeeded(who, "a member of another unit");
    }
    if (this == SECOND_ADMINISTRATOR) {
      if (!caller.has(Role.ADMINISTRATOR)) {
        throw new SecondPersonNeeded(who, "no administrator");
      }
      if (proposal.proposedBy == null) {
        throw new SecondPersonNeeded("first an administrator who proposes it", "none yet");
      }
    }
  }
}
