package org.seine.lead;

/**
 * Where a lead stands with its provider. Each recipient has a {@link RecipientState} of its own.
 */
enum LeadState {
  /** Only the provider's unit knows of it. */
  DRAFT,
  /** Sealed, signed and open to the units that it names. */
  SUBMITTED,
  /** The provider asks for it back, but a unit has accepted it and must preserve it (Rule 10). */
  WITHDRAWAL_REQUESTED,
  /** Taken back before anybody accepted it; no recipient holds a key. */
  WITHDRAWN
}
