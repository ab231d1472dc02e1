/** The vault. */
@NullMarked
package org.seine.keys.vault;

import org.jspecify.annotations.NullMarked;
