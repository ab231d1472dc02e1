/** What holds of a portal that runs as a newcomer runs it, seen from outside. */
@NullMarked
package org.seine.demo;

import org.jspecify.annotations.NullMarked;
