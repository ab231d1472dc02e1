import { isTooLarge, MOST_BYTES, type Picture, pictureOf } from './picture';
import type { Reading } from './useBeginning';

/** Enough to tell the size of nearly every picture. */
const FIRST_BYTES = 65_536;

/** A picture that may be shown, or why it is not. */
export type Opened =
  | { content: Blob; picture: Picture }
  | { refused: 'kind' | 'bytes' }
  | { refused: 'pixels'; picture: Picture };

/**
 * Fetches a picture, first what tells its size: no more is fetched of one that is not shown.
 *
 * @returns undefined if it was given up or the portal refused
 */
export async function openPicture({
  bytes,
  reach,
}: Pick<Reading, 'bytes' | 'reach'>): Promise<Opened | undefined> {
  if (bytes.length > MOST_BYTES) {
    return { refused: 'bytes' };
  }
  let place = Math.min(FIRST_BYTES, bytes.length);
  let found: Picture | 'more' | 'none' = 'more';
  while (found === 'more') {
    if (!(await reach(place))) {
      return undefined;
    }
    found = pictureOf(bytes.slice(0, place));
    if (found === 'more' && place === bytes.length) {
      found = 'none';
    }
    place = Math.min(place * 4, bytes.length);
  }
  if (found === 'none') {
    return { refused: 'kind' };
  }
  if (isTooLarge(found)) {
    return { refused: 'pixels', picture: found };
  }
  return (await reach(bytes.length))
    ? { content: bytes.content(found.type), picture: found }
    : undefined;
}
