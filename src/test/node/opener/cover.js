import { MOST_FRAMES, framesOf } from './content.js';
import { bytes, format, list, members, text, whole } from './forms.js';
import { openGcm } from './gcm.js';
import { readJson } from './json.js';
import { demand } from './refusal.js';

export const LARGEST_SEALED_COVER = 8388608 + 16;

const RESTRICTED_NAME = '[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,62}';
const MEDIA_TYPE = new RegExp(`^${RESTRICTED_NAME}/${RESTRICTED_NAME}$`);
const FILE_NAME = /^[^\p{Cc}/\\\u202a-\u202e\u2066-\u2069]{1,255}$/u;

/** Opens the sealed cover and reads it (section 5). */
export function openCover(sealed, header, keys) {
  const cover = readJson(openGcm(keys.coverKey, keys.coverNonce, keys.headerHash, sealed, 'the cover', 'COVER_ALTERED'), 'the cover');
  format(cover, 'cover', 'the cover');
  members(cover, ['cover', 'salt', 'name', 'mediaType', 'length', 'frames'], 'the cover');
  bytes(cover.salt, 32, 'salt of the cover');
  text(cover.name, FILE_NAME, 'file name of the cover');
  demand(cover.name !== '.' && cover.name !== '..', 'file name of the cover does not have its form');
  text(cover.mediaType, MEDIA_TYPE, 'media type of the cover');
  whole(cover.length, 0, MOST_FRAMES * header.frameSize, 'length of the cover');
  const frames = list(cover.frames, 1, MOST_FRAMES, 'frames of the cover').map((digest) => bytes(digest, 48, 'digest of a frame'));
  demand(frames.length === framesOf(cover.length, header.frameSize), 'number of digests in the cover does not fit its length');
  return { name: cover.name, mediaType: cover.mediaType, length: cover.length, frames };
}
