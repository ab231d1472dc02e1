package org.seine.notice;

import org.seine.sharing.announce.Happening;

/** How a member hears of a kind of happening. */
enum Way {
  /** In the pages only. */
  PAGE,
  /** In the pages, and by mail at once. */
  MAIL,
  /** In the pages, and by one mail in the morning. */
  DIGEST,
  /** Not at all. */
  NOTHING;

  /** The way of a member who chose none: what waits for somebody comes at once. */
  static Way usual(Happening what) {
    return switch (what) {
      case LEAD_RECEIVED,
          LEAD_CORRECTED,
          WITHDRAWAL_ASKED,
          CONSENT_ASKED,
          CONSENT_ANSWERED,
          CONSENT_GIVEN,
          CONSENT_DUE_SOON,
          CONSENT_OVERDUE,
          PROPOSAL_WAITING,
          ASSIGNED_TO_YOU,
          HANDED_OVER_TO_YOU,
          INVITED_TO_DOSSIER,
          INVITED_TO_THREAD,
          MESSAGE_WRITTEN,
          MEASURE_ALARM,
          RENEWAL_TO_ASK,
          TERM_ENDS,
          TERM_EXPIRED,
          NOTICE_TO_REVIEW,
          REQUEST_ALARM,
          REQUEST_TO_CONFIRM,
          REQUEST_POSTPONEMENT_ENDS,
          REQUEST_UNANSWERED ->
          MAIL;
      case LEAD_ACKNOWLEDGED,
          LEAD_RETURNED,
          LEAD_ASSESSED,
          LEAD_ACCEPTED,
          LEAD_TAKEN_BACK,
          RECIPIENT_ADDED,
          RECIPIENT_WITHDRAWN,
          CONSENT_TAKEN_BACK,
          MEASURE_CHANGED,
          REQUEST_CHANGED ->
          DIGEST;
    };
  }

  /**
   * What comes of the member's choice in one case.
   *
   * @param urgent an urgent notice is never switched off wholly
   * @param onDuty whoever stands in for the unit's contact point is written to at once if urgent
   * @param away nobody is written to during a leave; the page keeps it
   */
  Way inCase(boolean urgent, boolean onDuty, boolean away) {
    if (urgent && onDuty) {
      return MAIL;
    }
    if (urgent && this == NOTHING) {
      return PAGE;
    }
    return away && this != NOTHING ? PAGE : this;
  }
}
