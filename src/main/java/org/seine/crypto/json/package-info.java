/**
 * JSON as the sealed formats need it: strict UTF-8, no duplicate, unknown or missing member,
 * bounded depth and size, whole numbers only.
 */
@NullMarked
package org.seine.crypto.json;

import org.jspecify.annotations.NullMarked;
