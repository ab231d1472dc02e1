/**
 * Every way in which a sealed thing can be refused: one exception and one stable code each, and the
 * verdict that they add up to.
 */
@NullMarked
package org.seine.crypto.refusal;

import org.jspecify.annotations.NullMarked;
