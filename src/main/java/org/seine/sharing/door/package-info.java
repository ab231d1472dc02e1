/**
 * The one door of the house. {@link org.seine.sharing.door.Doorkeeper} asks before a resource
 * method runs who calls, for which unit, and whether that role may do this; {@link
 * org.seine.sharing.door.TrailKeeper} sees to it that no answer, a refusal included, leaves before
 * it stands in the trail. On any doubt both deny.
 */
@NullMarked
package org.seine.sharing.door;

import org.jspecify.annotations.NullMarked;
