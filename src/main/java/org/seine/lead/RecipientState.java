package org.seine.lead;

/** Where a lead stands with one recipient unit. One may return what another accepts. */
enum RecipientState {
  /** Sent; the unit has not acknowledged it yet. */
  SUBMITTED,
  RECEIVED,
  RETURNED,
  ASSESSED,
  ACCEPTED_LEAD_ONLY,
  ACCEPTED_CONSENT_PER_USE,
  ACCEPTED_OPEN,
  /** The provider took this unit off the lead; its keys are deleted. */
  WITHDRAWN;

  /** Whether the unit has accepted, and so may have to preserve what it holds (Rule 10). */
  boolean isAccepted() {
    return this == ACCEPTED_LEAD_ONLY || this == ACCEPTED_CONSENT_PER_USE || this == ACCEPTED_OPEN;
  }
}
