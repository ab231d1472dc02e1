/**
 * Records that lie in a compartment of a cooperation file: how they are found, opened and changed,
 * the same for every kind. What a unit may see is part of the query; a text leaves only after the
 * chain of signed steps that pins it was proved; each change is one signed step, stored with what
 * it seals and with its entry of the trail in one transaction. The rules of a kind (which step may
 * follow which state) are its own room's.
 */
@NullMarked
package org.seine.dossier.filed;

import org.jspecify.annotations.NullMarked;
