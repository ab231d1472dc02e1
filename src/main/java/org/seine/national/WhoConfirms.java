package org.seine.national;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.directory.SecondPersonNeeded;
import org.seine.sharing.Caller;
import org.seine.sharing.Role;

/**
 * Who must agree before a version counts. Another person of the State does where one serves it;
 * where only the one who proposed does, or nobody, an administrator. Never one person alone.
 */
@Schema(name = "WhoConfirms")
enum WhoConfirms {
  MEMBER_OF_THE_STATE("a member of the State, acting for it, other than the one who proposed"),
  ADMINISTRATOR("an administrator other than the one who proposed");

  private final String who;

  WhoConfirms(String who) {
    this.who = who;
  }

  /**
   * @param othersServing how many persons serve the State besides the one who proposed
   */
  static WhoConfirms of(long othersServing) {
    return othersServing > 0 ? MEMBER_OF_THE_STATE : ADMINISTRATOR;
  }

  /**
   * Lets this caller confirm.
   *
   * @throws SecondPersonNeeded if the caller proposed it, in whichever unit, or is not who it needs
   */
  void require(Caller caller, UUID state, boolean proposed) {
    if (proposed) {
      throw new SecondPersonNeeded(who, "the person who proposed it");
    }
    if (this == MEMBER_OF_THE_STATE && !caller.participant().equals(state)) {
      throw new SecondPersonNeeded(who, "a member of another participant");
    }
    if (this == ADMINISTRATOR && !caller.has(Role.ADMINISTRATOR)) {
      throw new SecondPersonNeeded(who, "no administrator");
    }
  }
}
