/**
 * Who of a unit works on a record, who follows it, and who stands in for whom during a leave. All
 * of it is the unit's own: no other unit, the provider of a record included, sees any of it. A
 * hand-over moves nothing: while it lasts, what is assigned to the absent member counts as the
 * substitute's too, and afterwards it is as it was.
 */
@NullMarked
package org.seine.duty;

import org.jspecify.annotations.NullMarked;
