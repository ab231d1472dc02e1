/**
 * Requests for assistance (Art. 87, 93, 96, 97, 99): one record per request and requested State, or
 * requesting State where it asks the Court (Art. 93(10)). The law stands in the table {@link
 * org.seine.request.RequestStep}; the rules that no step may break stand in {@link
 * org.seine.request.Request}. A step that the table does not allow is refused; what a State reports
 * is recorded in any case, and raises an alarm where it does not fit. A draft lies in the
 * compartment of whoever makes it, and comes into the State's by the step that shows it there.
 */
@NullMarked
package org.seine.request;

import org.jspecify.annotations.NullMarked;
