package org.seine.lead;

import static org.seine.lead.RecipientState.ACCEPTED_CONSENT_PER_USE;
import static org.seine.lead.RecipientState.ACCEPTED_LEAD_ONLY;
import static org.seine.lead.RecipientState.ACCEPTED_OPEN;
import static org.seine.lead.RecipientState.ASSESSED;
import static org.seine.lead.RecipientState.RECEIVED;
import static org.seine.lead.RecipientState.RETURNED;
import static org.seine.lead.RecipientState.SUBMITTED;
import static org.seine.lead.RecipientState.WITHDRAWN;

import java.util.Set;
import org.seine.sharing.grant.UseCondition;

/**
 * The steps on a lead with one recipient unit; all are the recipient's own but {@code WITHDRAW}.
 *
 * <p>A line reads: from these states, by this step, to that state, on this footing. A unit that has
 * accepted must preserve what it holds (Rule 10): nothing follows acceptance here, the provider
 * asks for the lead's withdrawal instead.
 */
enum RecipientStep {
  RECEIVE(from(SUBMITTED), RECEIVED, "Art. 87(1), 93(8)(b)"),
  RETURN(from(RECEIVED, ASSESSED), RETURNED, "Art. 54(3)(e), 97"),
  ASSESS(from(RECEIVED), ASSESSED, "Art. 54(1)(a)"),
  ACCEPT_LEAD_ONLY(from(ASSESSED), ACCEPTED_LEAD_ONLY, "Art. 54(3)(e), 93(8)(b)"),
  ACCEPT_CONSENT_PER_USE(from(ASSESSED), ACCEPTED_CONSENT_PER_USE, "Art. 73, 93(8)(c)"),
  ACCEPT_OPEN(from(ASSESSED), ACCEPTED_OPEN, "Art. 93(8)(c)"),
  WITHDRAW(from(SUBMITTED, RECEIVED, RETURNED, ASSESSED), WITHDRAWN, "Art. 93(8)(b)");

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<RecipientState> from;

  private final RecipientState to;
  private final String footing;

  RecipientStep(Set<RecipientState> from, RecipientState to, String footing) {
    this.from = from;
    this.to = to;
    this.footing = footing;
  }

  boolean mayFollow(RecipientState state) {
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
  RecipientState after(RecipientState state) {
    if (!mayFollow(state)) {
      throw new StepNotAllowed(name(), state.name());
    }
    return to;
  }

  /**
   * The step of a unit that accepts under {@code wanted} what was given under {@code given}.
   *
   * @throws WiderThanGiven if the unit would bind itself to less than the provider asked
   */
  static RecipientStep accept(UseCondition wanted, UseCondition given) {
    if (!given.covers(wanted)) {
      throw new WiderThanGiven(wanted, given);
    }
    return switch (wanted) {
      case LEAD_ONLY -> ACCEPT_LEAD_ONLY;
      case CONSENT_PER_USE -> ACCEPT_CONSENT_PER_USE;
      case EVIDENCE_ALLOWED -> ACCEPT_OPEN;
    };
  }

  private static Set<RecipientState> from(RecipientState... states) {
    return Set.of(states);
  }
}
