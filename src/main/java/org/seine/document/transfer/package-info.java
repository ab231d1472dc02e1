/**
 * Bounds what moving documents may take from everybody else: how many transfers run at once, for a
 * member and in all, and how slow one may be before it is cut.
 */
@NullMarked
package org.seine.document.transfer;

import org.jspecify.annotations.NullMarked;
