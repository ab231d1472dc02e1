/** Keys and certificates of units. */
@NullMarked
package org.seine.keys;

import org.jspecify.annotations.NullMarked;
