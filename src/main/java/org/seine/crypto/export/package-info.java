/**
 * An exported thing: a folder that is verified and opened offline, years later, without the portal.
 */
@NullMarked
package org.seine.crypto.export;

import org.jspecify.annotations.NullMarked;
