/**
 * Keys and certificates of units: issuing, rotating, revoking, warning before the end, the
 * published revocation list, and lending a portal-held key to the rooms that seal, sign and open.
 * Private keys lie wrapped in the database; the {@link org.seine.keys.vault.Vault} holds what
 * unwraps them. docs/life-of-a-key.md tells the whole way.
 */
@NullMarked
package org.seine.keys;

import org.jspecify.annotations.NullMarked;
