/**
 * Sealed things of a record, whatever the record is: bodies and documents with their key envelopes,
 * the submissions that sign them, the addenda that change who may read, and where their ciphertext
 * lies. Who may have a record is another room's question; this one only opens with a key that the
 * asking unit was given.
 */
@NullMarked
package org.seine.seal;

import org.jspecify.annotations.NullMarked;
