/**
 * Sealing, opening and proving: the formats of docs/formats, made with Bouncy Castle. This room
 * knows neither Quarkus nor the database, so the command line uses it alone.
 */
@NullMarked
package org.seine.crypto;

import org.jspecify.annotations.NullMarked;
