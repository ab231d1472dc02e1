/**
 * The directory: participants, their units, and the members who work there, with each unit's
 * contact point. Nobody gives access alone: an administrator proposes, a second person confirms,
 * and only then somebody may act. {@code CurrentMemberships} answers the door's question who may
 * act now, for every call anew.
 */
@NullMarked
package org.seine.directory;

import org.jspecify.annotations.NullMarked;
