package org.seine.lead;

/**
 * Why a recipient returns a lead. The words behind it belong to a dialogue, not to a clear column.
 */
enum ReturnReason {
  NOT_IN_MANDATE,
  WRONG_ADDRESSEE,
  CONDITIONS_NOT_ACCEPTABLE,
  NOT_ENOUGH_INFORMATION,
  ALREADY_KNOWN
}
