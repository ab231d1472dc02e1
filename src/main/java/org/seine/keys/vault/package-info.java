/**
 * The vault: versioned root keys, unlocked by a secret from outside the data folder, backed up as k
 * of n shares. It wraps every other private key and is plain Java, so that the command line makes,
 * backs up and restores it without the portal. The file's bytes stand in docs/formats/vault-v1.md.
 */
@NullMarked
package org.seine.keys.vault;

import org.jspecify.annotations.NullMarked;
