package org.seine.consent;

import static org.seine.consent.ConsentState.ANSWERED;
import static org.seine.consent.ConsentState.OPEN;
import static org.seine.consent.ConsentState.WITHDRAWN;
import static org.seine.consent.Side.ORIGINATOR;
import static org.seine.consent.Side.PROVIDER;
import static org.seine.consent.Side.RECIPIENT;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;

/**
 * The steps on a question of consent.
 *
 * <p>A line reads: this side may, while the question is in one of these states, and while the
 * answer of this capacity is awaited where one is named, take this step, on this footing. A line
 * without states begins a question. An answer is given once: whoever is refused asks anew, for
 * less, and whoever thinks better of it consents of its own motion.
 */
@Schema(name = "ConsentStep")
enum ConsentStep {
  ASK(RECIPIENT, from(), null, "Art. 54(3)(e), 73, 93(8)(b)-(c)"),
  GIVE(PROVIDER, from(), null, "Art. 93(8)(c)"),
  WITHDRAW(RECIPIENT, from(OPEN), null, "Art. 93(8)(c), 97"),
  ANSWER(PROVIDER, from(OPEN), Capacity.PROVIDER, "Art. 54(3)(e), 93(8)(b)-(c)"),
  REFER(PROVIDER, from(OPEN), Capacity.ORIGINATOR, "Art. 73"),
  REPORT_ORIGINATOR(PROVIDER, from(OPEN), Capacity.ORIGINATOR, "Art. 73"),
  ANSWER_AS_ORIGINATOR(ORIGINATOR, from(OPEN), Capacity.ORIGINATOR, "Art. 73"),
  PUT_TO_CHAMBER(RECIPIENT, from(OPEN, ANSWERED, WITHDRAWN), null, "Art. 54(3)(e), 67(2), Rule 83"),
  RECORD_CHAMBER_DECISION(
      RECIPIENT, from(OPEN, ANSWERED, WITHDRAWN), null, "Art. 64(6)(c), 67(2), Rule 83");

  private final Side side;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<ConsentState> from;

  private final @Nullable Capacity awaited;
  private final String footing;

  ConsentStep(Side side, Set<ConsentState> from, @Nullable Capacity awaited, String footing) {
    this.side = side;
    this.from = from;
    this.awaited = awaited;
    this.footing = footing;
  }

  /** The article or rule that this step stands on. */
  String footing() {
    return footing;
  }

  /**
   * Whether this side may take the step on a question that stands so.
   *
   * @param provider what the provider answered
   * @param originator what the originator answered
   */
  boolean mayFollow(Side taking, ConsentState state, AnswerState provider, AnswerState originator) {
    boolean isAwaited =
        awaited == null
            || (awaited == Capacity.PROVIDER ? provider : originator) == AnswerState.WAITING;
    return taking == side && from.contains(state) && isAwaited;
  }

  private static Set<ConsentState> from(ConsentState... states) {
    return Set.of(states);
  }
}
