package org.seine.sharing.grant;

/**
 * What a recipient may use a lead for. Never defaulted: the provider says it.
 *
 * <p>The order is from the narrowest to the widest, and a recipient may bind itself to less than it
 * was allowed, never to more.
 */
public enum UseCondition {
  /**
   * Only to find new evidence: content leaves the recipient unit by no road until provider and
   * originator have consented. Art. 54(3)(e), 93(8)(b).
   */
  LEAD_ONLY,
  /** Each use is asked for and answered in the record. Art. 73, 93(8)(c). */
  CONSENT_PER_USE,
  /** May be used as evidence; handling codes still apply. */
  EVIDENCE_ALLOWED;

  /** Whether a recipient may accept under {@code wanted} what was given under this condition. */
  public boolean covers(UseCondition wanted) {
    return wanted.compareTo(this) <= 0;
  }
}
