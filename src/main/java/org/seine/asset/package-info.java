/**
 * Assets of cooperation files: what they are, by which checked identifiers, who holds and who owns
 * them, what they were worth and where they lay on which day, and how the crime is linked to them.
 * An asset lies in one compartment: of the State where it is, or internal to the Court. What is
 * done with it is the room {@code measure}'s.
 */
@NullMarked
package org.seine.asset;

import org.jspecify.annotations.NullMarked;
