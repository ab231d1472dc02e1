package org.seine.lead;

/** Every word that a lead's state can have for somebody: the provider's words and a recipient's. */
enum LeadStateWord {
  DRAFT,
  SUBMITTED,
  WITHDRAWAL_REQUESTED,
  WITHDRAWN,
  RECEIVED,
  RETURNED,
  ASSESSED,
  ACCEPTED_LEAD_ONLY,
  ACCEPTED_CONSENT_PER_USE,
  ACCEPTED_OPEN
}
