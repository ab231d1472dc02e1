import { createHash, timingSafeEqual } from 'node:crypto';
import { Refused, demand } from './refusal.js';

/** H(x) of the grammar: SHA-384. */
export const H = (...parts) => {
  const hash = createHash('sha384');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** ASCII bytes of a text in quotation marks. */
export const ascii = (text) => Buffer.from(text, 'ascii');

export const hex = (bytes) => Buffer.from(bytes).toString('hex');

/** Equality in constant time; unequal lengths are unequal. */
export const same = (a, b) => a.length === b.length && timingSafeEqual(a, b);

/** UUID as lower-case text with hyphens, from its 16 bytes. */
export const uuid = (bytes) => hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Bytes of canonical base64 (section 0 of the grammar): what decodes must encode to the same text. */
export function base64(text, length, what) {
  const bytes = Buffer.from(text, 'base64');
  demand(bytes.toString('base64') === text, `${what} is not canonical base64`);
  demand(bytes.length === length, `${what} does not have ${length} bytes`);
  return bytes;
}

/** Milliseconds since 1970 of `YYYY-MM-DDTHH:MM:SSZ`; a day that the calendar does not have is refused. */
export function instant(text, what) {
  demand(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text), `${what} is not written YYYY-MM-DDTHH:MM:SSZ`);
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) throw new Refused(`${what} is no date`);
  demand(new Date(milliseconds).toISOString() === text.replace('Z', '.000Z'), `${what} is no date`);
  return milliseconds;
}
