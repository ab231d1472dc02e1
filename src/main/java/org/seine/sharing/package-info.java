/**
 * Who may do what. The words of the trail and the table of access stand in {@link
 * org.seine.sharing.Operation}; {@link org.seine.sharing.Needs} and {@link org.seine.sharing.Open}
 * say at each resource which of them it performs; {@link org.seine.sharing.Caller} is who asks. The
 * door itself is in {@code org.seine.sharing.door}. This room lies at the bottom of the house: what
 * it must ask of others (who is a member, write this down) it declares as the ports {@link
 * org.seine.sharing.Memberships} and {@link org.seine.sharing.AccessRecord}.
 */
@NullMarked
package org.seine.sharing;

import org.jspecify.annotations.NullMarked;
