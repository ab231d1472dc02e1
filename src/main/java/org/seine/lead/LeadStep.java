package org.seine.lead;

import static org.seine.lead.LeadState.DRAFT;
import static org.seine.lead.LeadState.SUBMITTED;
import static org.seine.lead.LeadState.WITHDRAWAL_REQUESTED;
import static org.seine.lead.LeadState.WITHDRAWN;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a provider on its lead.
 *
 * <p>A line reads: from these states, by this step, to that state, on this footing. A line without
 * a second state leaves the lead where it is.
 */
enum LeadStep {
  SAVE_DRAFT(from(DRAFT), "Art. 54(3)(d), 93(8)(b)"),
  SUBMIT(from(DRAFT), SUBMITTED, "Art. 54(3)(d)-(e), 93(8)(b)"),
  CORRECT(from(SUBMITTED, WITHDRAWAL_REQUESTED), "Art. 97"),
  ADD_RECIPIENT(from(SUBMITTED), "Art. 54(3)(d), 73"),
  WITHDRAW_RECIPIENT(from(SUBMITTED, WITHDRAWAL_REQUESTED), "Art. 93(8)(b)"),
  REQUEST_WITHDRAWAL(from(SUBMITTED), WITHDRAWAL_REQUESTED, "Art. 67(2), Rule 10"),
  WITHDRAW(from(SUBMITTED, WITHDRAWAL_REQUESTED), WITHDRAWN, "Art. 93(8)(b)");

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<LeadState> from;

  private final @Nullable LeadState to;
  private final String footing;

  LeadStep(Set<LeadState> from, String footing) {
    this(from, null, footing);
  }

  LeadStep(Set<LeadState> from, @Nullable LeadState to, String footing) {
    this.from = from;
    this.to = to;
    this.footing = footing;
  }

  boolean mayFollow(LeadState state) {
    return from.contains(state);
  }

  /** The article or rule that this step stands on. */
  String footing() {
    return footing;
  }

  /**
   * The state after this step.
   *
   * @throws StepNotAllowed if the step cannot follow {@code state}
   */
  LeadState after(LeadState state) {
    if (!mayFollow(state)) {
      throw new StepNotAllowed(name(), state.name());
    }
    return to == null ? state : to;
  }

  private static Set<LeadState> from(LeadState... states) {
    return Set.of(states);
  }
}
