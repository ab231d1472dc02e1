package org.seine.consent;

import java.util.Set;
import org.seine.crypto.manifest.ConsentAct;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;

/** The statements of a question, each made once at the most, and who is shown it. */
enum StatementKind {
  QUESTION(Side.RECIPIENT, Side.PROVIDER, Side.ORIGINATOR),
  PROVIDER_ANSWER(Side.RECIPIENT, Side.PROVIDER),
  ORIGINATOR_ANSWER(Side.RECIPIENT, Side.PROVIDER, Side.ORIGINATOR),
  WITHDRAWAL(Side.RECIPIENT, Side.PROVIDER, Side.ORIGINATOR),
  REFERRAL(Side.RECIPIENT, Side.PROVIDER, Side.ORIGINATOR),
  /** Internal work product of the recipient (Rule 81), as the assessment that it follows from. */
  TO_CHAMBER(Side.RECIPIENT),
  CHAMBER_DECISION(Side.RECIPIENT);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<Side> shownTo;

  StatementKind(Side... shownTo) {
    this.shownTo = Set.of(shownTo);
  }

  boolean isShownTo(Side side) {
    return shownTo.contains(side);
  }

  boolean isAnswer() {
    return this == PROVIDER_ANSWER || this == ORIGINATOR_ANSWER;
  }

  static StatementKind of(Capacity capacity) {
    return capacity == Capacity.PROVIDER ? PROVIDER_ANSWER : ORIGINATOR_ANSWER;
  }

  static StatementKind of(ConsentAct.Kind kind) {
    return valueOf(kind.name());
  }
}
