/**
 * Keys under keys: AES-256-GCM wrapping bound to what a key is for, a wrapping key from a
 * passphrase, and shares of a key of which any k give it back. Byte forms stand in
 * docs/formats/vault-v1.md.
 */
@NullMarked
package org.seine.crypto.wrap;

import org.jspecify.annotations.NullMarked;
