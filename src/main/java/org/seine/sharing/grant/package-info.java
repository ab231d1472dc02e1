/**
 * What a provider shares with whom, and on which terms: use condition, handling codes, traffic
 * light, and the grants by which a unit that was named may open a lead and its documents.
 */
@NullMarked
package org.seine.sharing.grant;

import org.jspecify.annotations.NullMarked;
