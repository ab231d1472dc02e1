/** Keys under keys. */
@NullMarked
package org.seine.crypto.wrap;

import org.jspecify.annotations.NullMarked;
