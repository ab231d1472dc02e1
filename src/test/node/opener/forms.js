import { base64, instant } from './bytes.js';
import { UNKNOWN, demand } from './refusal.js';

/** Demands exactly these members of an object (section 10). */
export function members(value, names, what) {
  demand(typeof value === 'object' && value !== null && !Array.isArray(value), `${what} is not an object`);
  for (const name of names) demand(name in value, `${what} lacks the member ${name}`);
  demand(Object.keys(value).length === names.length, `${what} has a member that the grammar does not list`);
}

/** The format's name, asked before the members: another version may have other members. */
export function format(value, member, what) {
  demand(typeof value[member] === 'string', `${what} does not name its format`);
  demand(value[member] === 'seine/1', `${what} is of an unknown format`, UNKNOWN);
}

export function suite(value, what) {
  whole(value.suite, 0, Number.MAX_SAFE_INTEGER, `suite of ${what}`);
  demand(value.suite === 1, `${what} is of an unknown suite`, UNKNOWN);
}

export function text(value, pattern, what) {
  demand(typeof value === 'string' && pattern.test(value), `${what} does not have its form`);
  return value;
}

export function whole(value, least, most, what) {
  demand(typeof value === 'number' && value >= least && value <= most, `${what} is not a number from ${least} to ${most}`);
  return value;
}

export function list(value, least, most, what) {
  demand(Array.isArray(value), `${what} is not a list`);
  demand(value.length >= least && value.length <= most, `${what} does not have ${least} to ${most} entries`);
  return value;
}

/** Bytes of a base64 text of known length. */
export function bytes(value, length, what) {
  demand(typeof value === 'string', `${what} is not a text`);
  return base64(value, length, what);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const uuid = (value, what) => text(value, UUID, what);

/** Milliseconds since 1970. */
export function time(value, what) {
  demand(typeof value === 'string', `${what} is not a text`);
  return instant(value, what);
}

/** 48-byte digests as base64, each once; gives the texts, which are canonical and so can be compared. */
export function digests(value, least, most, what) {
  list(value, least, most, what);
  for (const digest of value) bytes(digest, 48, what);
  demand(new Set(value).size === value.length, `${what} has an entry twice`);
  return value;
}
