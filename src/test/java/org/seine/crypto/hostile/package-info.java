/** One hostile fixture for each attack, and the refusal that it must meet. */
@NullMarked
package org.seine.crypto.hostile;

import org.jspecify.annotations.NullMarked;
