import * as asn1js from 'asn1js';
import { Refused, demand } from './refusal.js';

const UNIVERSAL = 1;
const CONTEXT = 3;
export const TAG = { BOOLEAN: 1, INTEGER: 2, BITS: 3, OCTETS: 4, NULL: 5, OID: 6, ENUMERATED: 10, UTF8: 12, SEQUENCE: 16, SET: 17, UTC_TIME: 23, TIME: 24 };
const CONSTRUCTED = new Set([TAG.SEQUENCE, TAG.SET]);

/** Reads one DER value. What does not encode to the same bytes again is refused. */
export function readDer(bytes, what) {
  const exact = Uint8Array.from(bytes);
  const { offset, result } = asn1js.fromBER(exact.buffer);
  demand(offset === exact.length && result.error === '', `${what} is not DER, or has something behind it`);
  demand(Buffer.compare(encode(result, what), exact) === 0, `${what} is not canonical DER`);
  return result;
}

/** The exact bytes of a value, tag and length included. */
export function rawOf(node) {
  demand(node !== undefined, 'a value lacks a part');
  return Buffer.from(node.valueBeforeDecodeView);
}

/** The bytes within tag and length. */
export const bodyOf = (node) => rawOf(node).subarray(node.idBlock.blockLength + node.lenBlock.blockLength);

const isUniversal = (node, tag) => node.idBlock.tagClass === UNIVERSAL && node.idBlock.tagNumber === tag;

export const isContext = (node, number) => node !== undefined && node.idBlock.tagClass === CONTEXT && node.idBlock.tagNumber === number;

export const isTag = (node, tag) => node !== undefined && isUniversal(node, tag);

/** The parts of a constructed value. */
export function partsOf(node) {
  demand(node !== undefined, 'a value lacks a part');
  return node.idBlock.isConstructed ? node.valueBlock.value : [];
}

function encode(node, what) {
  const { tagClass, tagNumber, isConstructed } = node.idBlock;
  demand(!node.lenBlock.isIndefiniteForm, `${what} has a length without end`);
  if (tagClass === UNIVERSAL) {
    demand(isConstructed === CONSTRUCTED.has(tagNumber), `${what} has a value in pieces`);
    if (!isConstructed) canonicalPrimitive(tagNumber, bodyOf(node), what);
  }
  const parts = isConstructed ? partsOf(node).map((part) => encode(part, what)) : [bodyOf(node)];
  if (isUniversal(node, TAG.SET)) parts.sort(Buffer.compare);
  return wrap(tagClass, tagNumber, isConstructed, Buffer.concat(parts));
}

/** Tag (below 31, all that the formats use) and the shortest length before a body. */
function wrap(tagClass, tagNumber, isConstructed, body) {
  demand(tagNumber < 31, 'a tag number is above 30');
  const head = [((tagClass - 1) << 6) | (isConstructed ? 0x20 : 0) | tagNumber];
  if (body.length < 128) head.push(body.length);
  else {
    const digits = Buffer.from(body.length.toString(16).replace(/^(.(..)*)$/, '0$1'), 'hex');
    head.push(0x80 | digits.length, ...digits);
  }
  return Buffer.concat([Buffer.from(head), body]);
}

function canonicalPrimitive(tag, body, what) {
  const fits = {
    [TAG.BOOLEAN]: () => body.length === 1 && (body[0] === 0 || body[0] === 0xff),
    [TAG.INTEGER]: () => shortest(body),
    [TAG.ENUMERATED]: () => shortest(body),
    [TAG.NULL]: () => body.length === 0,
    [TAG.BITS]: () => body.length > 0 && body[0] < 8 && (body.length > 1 ? (body.at(-1) & ((1 << body[0]) - 1)) === 0 : body[0] === 0),
    [TAG.OID]: () => body.length > 0 && body.at(-1) < 0x80 && body.every((byte, i) => byte !== 0x80 || (i > 0 && body[i - 1] >= 0x80)),
  }[tag];
  demand(fits === undefined || fits(), `${what} is not canonical DER`);
}

const shortest = (body) =>
  body.length === 1 || (body.length > 1 && !(body[0] === 0 && body[1] < 0x80) && !(body[0] === 0xff && body[1] >= 0x80));

/** A SET OF under an implicit tag, which the general check cannot know to be one. */
export function demandSorted(parts, what) {
  const raw = parts.map(rawOf);
  demand(raw.every((part, i) => i === 0 || Buffer.compare(raw[i - 1], part) <= 0), `${what} is not canonical DER: a set is out of order`);
}

export function expectTag(node, tag, what) {
  if (!isTag(node, tag)) throw new Refused(`${what} does not have its form`);
  return node;
}

/** The parts of a SEQUENCE of a fixed number of parts. */
export function sequence(node, count, what) {
  const parts = partsOf(expectTag(node, TAG.SEQUENCE, what));
  demand(count === null || parts.length === count, `${what} does not have ${count} parts`);
  return parts;
}

/** The parts of an explicit or constructed implicit context tag. */
export function context(node, number, count, what) {
  demand(isContext(node, number) && node.idBlock.isConstructed, `${what} does not have its form`);
  demand(count === null || partsOf(node).length === count, `${what} does not have ${count} parts`);
  return partsOf(node);
}

/** The one part of a SET. */
export function onlyOf(node, what) {
  const parts = partsOf(expectTag(node, TAG.SET, what));
  demand(parts.length === 1, `${what} does not have one value`);
  return parts[0];
}

/** An object identifier in dots, whatever the size of its arcs. */
export function oid(node, what) {
  const arcs = [];
  let arc = 0n;
  for (const byte of bodyOf(expectTag(node, TAG.OID, what))) {
    arc = (arc << 7n) | BigInt(byte & 0x7f);
    if (byte >= 0x80) continue;
    arcs.push(arc);
    arc = 0n;
  }
  const top = arcs[0] < 80n ? arcs[0] / 40n : 2n;
  return [top, arcs[0] - top * 40n, ...arcs.slice(1)].join('.');
}

export function octets(node, length, what) {
  const body = bodyOf(expectTag(node, TAG.OCTETS, what));
  demand(length === null || body.length === length, `${what} does not have ${length} bytes`);
  return body;
}

/** A whole number that is not negative and has at most 48 bits. */
export function number(node, what) {
  const body = bodyOf(expectTag(node, TAG.INTEGER, what));
  demand(body[0] < 0x80 && body.length <= 6, `${what} is out of range`);
  return body.readUIntBE(0, body.length);
}

/** Demands an algorithm identifier that is the OID alone. */
export function algorithm(node, expected, what, reason = null) {
  demand(oid(sequence(node, 1, what)[0], what) === expected, `${what} is not the suite's`, reason);
}

/** Milliseconds since 1970 of a UTCTime (1950 to 2049) or GeneralizedTime, in whole seconds and Z. */
export function timeOf(node, what) {
  const written = bodyOf(node).toString('latin1');
  const short = isTag(node, TAG.UTC_TIME);
  demand(short || isTag(node, TAG.TIME), `${what} is no time`);
  const digits = short ? (Number(written.slice(0, 2)) < 50 ? '20' : '19') + written : written;
  demand(/^\d{14}Z$/.test(digits), `${what} is no time`);
  const iso = digits.replace(/^(.{4})(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z');
  const milliseconds = Date.parse(iso);
  demand(!Number.isNaN(milliseconds) && new Date(milliseconds).toISOString() === iso.replace('Z', '.000Z'), `${what} is no time`);
  demand(short || !(iso >= '1950' && iso < '2050'), `${what} is a GeneralizedTime within 1950 to 2049`);
  return milliseconds;
}
