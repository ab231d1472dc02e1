/**
 * How a room tells the members of a unit that something happened, without knowing who is told or
 * how: the port {@link org.seine.sharing.announce.Announcements}, and the words for what happened.
 */
@NullMarked
package org.seine.sharing.announce;

import org.jspecify.annotations.NullMarked;
