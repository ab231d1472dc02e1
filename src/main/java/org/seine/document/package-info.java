/**
 * Documents of a lead: taken in as one stream, sealed frame by frame, kept where only ciphertext
 * lies, opened whole or in ranges, verified and exported. Each opening is an entry in the trail.
 */
@NullMarked
package org.seine.document;

import org.jspecify.annotations.NullMarked;
