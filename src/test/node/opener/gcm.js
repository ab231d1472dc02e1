import { createDecipheriv } from 'node:crypto';
import { Refused, demand } from './refusal.js';

const TAG = 16;

/** Opens AES-256-GCM with a full tag behind the ciphertext. Gives nothing unless the tag is valid. */
export function openGcm(key, nonce, aad, sealed, what, reason) {
  demand(sealed.length >= TAG, `${what} is shorter than its tag`, reason);
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  if (aad !== null) cipher.setAAD(aad);
  cipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  const opened = cipher.update(sealed.subarray(0, sealed.length - TAG));
  try {
    cipher.final();
  } catch {
    throw new Refused(`${what} does not have a valid tag`, reason);
  }
  return opened;
}
