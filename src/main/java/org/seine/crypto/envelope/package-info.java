/**
 * One sealed thing: header, content frames and cover (docs/formats/envelope-v1.md). {@link
 * org.seine.crypto.envelope.Sealing} makes them; {@link org.seine.crypto.opening.Opening} reads
 * them.
 */
@NullMarked
package org.seine.crypto.envelope;

import org.jspecify.annotations.NullMarked;
