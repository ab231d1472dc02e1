import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha384 } from '@noble/hashes/sha2.js';
import { H, ascii } from './bytes.js';

/**
 * What one thing's key gives (section 3): the commitment at once, the rest bound to the header's exact bytes.
 *
 * @param key 32 bytes
 * @param salt the header's, 32 bytes
 * @param headerBytes the exact DER of the header
 */
export function derive(key, salt, headerBytes) {
  const prk = extract(sha384, key, salt);
  const headerHash = H(headerBytes);
  const bound = (label, length) => expand(sha384, prk, Buffer.concat([ascii(label), headerHash]), length);
  return {
    prk,
    headerHash,
    commitment: expand(sha384, prk, ascii('seine/1 commit'), 32),
    frameKey: bound('seine/1 frame', 32),
    noncePrefix: bound('seine/1 nonce', 7),
    coverKey: bound('seine/1 cover', 32),
    coverNonce: bound('seine/1 cover nonce', 12),
  };
}
