package org.seine.sharing.announce;

/**
 * What a notice may say happened. It is told of leads from the reader's side: received means that a
 * lead came in, acknowledged that a recipient took note of one's own.
 */
public enum Happening {
  LEAD_RECEIVED,
  LEAD_ACKNOWLEDGED,
  LEAD_RETURNED,
  LEAD_ASSESSED,
  LEAD_ACCEPTED,
  LEAD_CORRECTED,
  WITHDRAWAL_ASKED,
  LEAD_TAKEN_BACK,
  RECIPIENT_ADDED,
  RECIPIENT_WITHDRAWN,
  PROPOSAL_WAITING,
  ASSIGNED_TO_YOU,
  HANDED_OVER_TO_YOU
}
