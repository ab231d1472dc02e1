/**
 * Key envelopes: a thing's key locked for one recipient unit, hybrid post-quantum, and the salted
 * commitments by which a manifest names recipients.
 */
@NullMarked
package org.seine.crypto.recipient;

import org.jspecify.annotations.NullMarked;
