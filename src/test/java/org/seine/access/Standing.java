package org.seine.access;

import java.util.EnumSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seine.embedded.HeldTokens;

/**
 * The ways to stand before the door without a good membership, each with what every operation that
 * asks for a unit answers.
 */
enum Standing {
  OTHER_UNIT(403, true),
  NO_MEMBERSHIP(403, true),
  ENDED_MEMBERSHIP(403, true),
  SUSPENDED(403, true),
  ANONYMOUS(401, false),
  WRONG_AUDIENCE(401, false),
  EXPIRED_TOKEN(401, false);

  final int status;
  final boolean signedIn;

  Standing(int status, boolean signedIn) {
    this.status = status;
    this.signedIn = signedIn;
  }

  /**
   * Nobody, and one of the others in turn: that a call comes to the door at all differs by
   * operation, what the door then does is the same for every operation.
   */
  static Stream<Standing> inTurn(int row) {
    var others = EnumSet.complementOf(EnumSet.of(ANONYMOUS)).stream().toList();
    return Stream.of(ANONYMOUS, others.get(row % others.size()));
  }

  /** The token this standing comes with; null for none. */
  @Nullable String token(Outsiders outsiders) {
    return switch (this) {
      case OTHER_UNIT -> HeldTokens.of(Person.FOCAL_POINT.username());
      case NO_MEMBERSHIP -> HeldTokens.of(outsiders.stranger());
      case ENDED_MEMBERSHIP -> HeldTokens.of(outsiders.ended());
      case SUSPENDED -> HeldTokens.of(outsiders.suspended());
      case ANONYMOUS -> null;
      case WRONG_AUDIENCE -> outsiders.wrongAudience();
      case EXPIRED_TOKEN -> outsiders.expired();
    };
  }

  /** The unit that is named: Port Callis, which none of these persons may act for. */
  String unit() {
    return Person.INVESTIGATOR.unit();
  }
}
