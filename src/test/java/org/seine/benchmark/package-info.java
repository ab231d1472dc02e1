/**
 * Measures the register at its full size, by a command of its own and never in a build:
 * docs/measured/register.md.
 */
@NullMarked
package org.seine.benchmark;

import org.jspecify.annotations.NullMarked;
