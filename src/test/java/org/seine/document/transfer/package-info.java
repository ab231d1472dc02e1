/** Proves the bounds of transfers. */
@NullMarked
package org.seine.document.transfer;

import org.jspecify.annotations.NullMarked;
