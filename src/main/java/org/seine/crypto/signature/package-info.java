/**
 * Detached CAdES-B signatures over exact bytes, and the seam through which certificates are judged.
 */
@NullMarked
package org.seine.crypto.signature;

import org.jspecify.annotations.NullMarked;
