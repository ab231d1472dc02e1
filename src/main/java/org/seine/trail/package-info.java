/**
 * The access trail: who did what, on which record, and what came of it. {@link
 * org.seine.trail.Trail} appends entries and nothing changes or removes one; {@code TrailEntry} is
 * the entry, {@code EntryBytes} its canonical bytes (docs/formats/trail-entry-v1.md), which are
 * what counts: the columns beside them are read off them. Names of members and network addresses
 * stand in side tables that can be erased.
 */
@NullMarked
package org.seine.trail;

import org.jspecify.annotations.NullMarked;
