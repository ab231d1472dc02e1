/**
 * Dialogue: what units write to each other beside a record, threads and notes of meetings (Bureau
 * report of 2018, paragraph 17). It never changes the formal state of anything, and other rooms
 * never ask this one. A thread is among units that see the record; each entry is signed by its unit
 * and sealed for exactly those of them that see it then (docs/formats/dialogue-v1.md).
 */
@NullMarked
package org.seine.dialogue;

import org.jspecify.annotations.NullMarked;
