/**
 * The AES engine: Bouncy Castle's native provider where it runs and agrees with the pure one, and
 * Bouncy Castle in Java otherwise. Both give the same bytes; only the speed differs.
 */
@NullMarked
package org.seine.crypto.engine;

import org.jspecify.annotations.NullMarked;
