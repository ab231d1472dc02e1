/**
 * Compartments of a file: keys that a group of units shares, an epoch after the other, and what
 * lies sealed under them. An invitation costs one key envelope; a list row costs no public-key
 * operation; a unit that was removed opens nothing that is sealed afterwards. The compartment that
 * is internal to the Court opens the others of its file, and none of them opens it. Who is invited
 * is another room's question. Format: docs/formats/compartment-v1.md.
 */
@NullMarked
package org.seine.seal.compartment;

import org.jspecify.annotations.NullMarked;
