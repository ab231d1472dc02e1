/**
 * What leaves the register as a file: the report to the Chamber as accessible PDF, the register as
 * a table, the deadlines of measures and requests as a calendar. Each is an entry of the trail
 * before it leaves. A calendar holds no content: what falls due, when, and where to look.
 */
@NullMarked
package org.seine.report;

import org.jspecify.annotations.NullMarked;
