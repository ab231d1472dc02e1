/**
 * Taking over what a lead says into a cooperation file. That is onward sharing (Art. 54(3)(e), 73,
 * 93(8)(b)): without recorded consent that covers each unit which would read it there, the lead
 * stays a link that only those open who may see the lead.
 */
@NullMarked
package org.seine.takeover;

import org.jspecify.annotations.NullMarked;
