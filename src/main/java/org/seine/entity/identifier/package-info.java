/**
 * Numbers that name persons, companies and assets, and whether one can be what it claims: form,
 * length and check digits. A number that holds may still never have been issued; one that does not
 * hold is a slip of the pen.
 */
@NullMarked
package org.seine.entity.identifier;

import org.jspecify.annotations.NullMarked;
