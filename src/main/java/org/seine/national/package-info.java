/**
 * The national rules of each State as data (Art. 87, 88, 96(3)): which channel, which language, how
 * long a freeze holds, who asks for its renewal, until when a third party claims. A sheet holds
 * from a day on and is never changed: the next one follows it, proposed by one person of the State
 * or an administrator and confirmed by another. Other rooms ask {@link
 * org.seine.national.NationalRules} what held on a day; none of them knows a number of days by
 * heart.
 */
@NullMarked
package org.seine.national;

import org.jspecify.annotations.NullMarked;
