package org.seine.sharing.grant;

/**
 * How what was shared may travel on (the four codes of European police exchange). They never widen
 * or narrow who may read; they block onward sharing and export.
 */
public enum HandlingCode {
  /** No restriction beyond the use condition. Stands alone. */
  H0,
  /** Not in judicial proceedings without the provider's permission. Art. 54(3)(e), 93(8)(b). */
  H1,
  /** Not passed on without the provider's permission. Art. 73. */
  H2,
  /** Other restrictions, written in the conditions. */
  H3
}
