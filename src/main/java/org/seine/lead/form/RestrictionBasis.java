package org.seine.lead.form;

/**
 * What a restriction on the use of a lead stands on.
 *
 * <p>Art. 54(3)(e) and 93(8)(b) bind the Prosecutor only: restricted information for the Registry,
 * a State or an organisation needs another footing.
 */
public enum RestrictionBasis {
  STATUTE_54_3_E(true),
  STATUTE_93_8_B(true),
  STATUTE_87_3(false),
  STATUTE_87_4(false),
  ARRANGEMENT(false);

  private final boolean bindsTheProsecutorOnly;

  RestrictionBasis(boolean bindsTheProsecutorOnly) {
    this.bindsTheProsecutorOnly = bindsTheProsecutorOnly;
  }

  boolean bindsOthersThanTheProsecutor() {
    return !bindsTheProsecutorOnly;
  }
}
