/**
 * Consent: what a recipient may do with a lead beyond its use condition (Art. 54(3)(e), 73,
 * 93(8)(b)-(c)). A recipient asks, provider and originator each answer, and what both granted may
 * be done. The table of steps is {@link org.seine.consent.ConsentStep}; other rooms ask {@link
 * org.seine.consent.Consents}. Every statement is signed by its unit and its text sealed for
 * exactly the units concerned; no consent counts whose signatures do not hold.
 */
@NullMarked
package org.seine.consent;

import org.jspecify.annotations.NullMarked;
