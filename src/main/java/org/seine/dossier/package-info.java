/**
 * Cooperation files (dossiers) on a situation and case: whom they are about, on which warrants and
 * summonses they stand, and which units work in them. Organs of the Court open files and invite;
 * each State's units see their own compartment and nothing of another's. {@code filed} is how every
 * kind of record inside a file is found, opened and changed.
 */
@NullMarked
package org.seine.dossier;

import org.jspecify.annotations.NullMarked;
