/**
 * Opening: nothing is released before certificate, signature, manifest, header, cover and the frame
 * itself are proved. Drafts, which nobody has signed yet, are another type.
 */
@NullMarked
package org.seine.crypto.opening;

import org.jspecify.annotations.NullMarked;
