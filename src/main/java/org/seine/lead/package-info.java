/**
 * Leads: information on assets that one unit gives to named others. A lead is drafted, submitted
 * under seal, received, assessed, accepted or returned by each recipient for itself, corrected as a
 * new version, and withdrawn where nobody has accepted it. The text lies in a sealed body; beside
 * it stands an index card in clear that holds no name, number or narrative.
 */
@NullMarked
package org.seine.lead;

import org.jspecify.annotations.NullMarked;
