/**
 * What a lead looks like: its text, its index card, what a draft still lacks, and how faults in
 * what was sent are told without repeating it. Plain Java; it knows no database, no key and no
 * HTTP.
 */
@NullMarked
package org.seine.lead.form;

import org.jspecify.annotations.NullMarked;
