/** The golden files of the stored formats. */
@NullMarked
package org.seine.crypto.golden;

import org.jspecify.annotations.NullMarked;
