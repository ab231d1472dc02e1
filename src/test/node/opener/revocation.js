import { verify } from 'node:crypto';
import { hex } from './bytes.js';
import { ECDSA_SHA384, readExtensions, signingKeyOf } from './certificate.js';
import { TAG, algorithm, bodyOf, context, expectTag, isContext, isTag, number, partsOf, rawOf, readDer, sequence, timeOf } from './der.js';
import { demand } from './refusal.js';

export const LARGEST_LIST = 8388608;
const REASON = '2.5.29.21';
const KEY_COMPROMISE = 1;
const NONE_UNDERSTOOD = new Set();

/** Reads a revocation list and checks that the authority signed it. */
export function readList(bytes, authority, what) {
  const [body, signatureAlgorithm, signature] = sequence(readDer(bytes, what), 3, what);
  algorithm(signatureAlgorithm, ECDSA_SHA384, `signature algorithm of ${what}`);
  const parts = sequence(body, null, what);
  demand(number(parts[0], what) === 1, `${what} is not of version 2`);
  algorithm(parts[1], ECDSA_SHA384, `signature algorithm of ${what}`);
  demand(rawOf(parts[2]).equals(authority.subject), `${what} is not of ${authority.what}`);
  demand(authority.signsLists, `${authority.what} is not for signing revocation lists`);
  const bits = bodyOf(expectTag(signature, TAG.BITS, what));
  demand(verify('sha384', rawOf(body), signingKeyOf(authority), bits.subarray(1)), `${what} is not signed by ${authority.what}`);
  const rest = parts.slice(5);
  const entries = isTag(rest[0], TAG.SEQUENCE) ? partsOf(rest.shift()) : [];
  if (isContext(rest[0], 0)) readExtensions(context(rest.shift(), 0, 1, what)[0], what, NONE_UNDERSTOOD);
  demand(rest.length === 0, `${what} does not have its form`);
  return {
    what,
    thisUpdate: timeOf(parts[3], what),
    nextUpdate: timeOf(parts[4], what),
    revoked: new Map(entries.map((entry) => readEntry(entry, what))),
  };
}

function readEntry(node, what) {
  const parts = sequence(node, null, what);
  const extensions = parts.length > 2 ? readExtensions(parts[2], what, NONE_UNDERSTOOD) : new Map();
  const reason = extensions.get(REASON);
  const compromised = reason !== undefined && bodyOf(reason)[0] === KEY_COMPROMISE;
  return [hex(bodyOf(expectTag(parts[0], TAG.INTEGER, what))), { at: timeOf(parts[1], what), compromised }];
}

/** Demands that the list did not end before that time, and the certificate was not revoked by then. A list of later is the better witness. */
export function demandNotRevoked(certificate, list, time) {
  const line = list.revoked.get(hex(certificate.serial));
  demand(line === undefined || (!line.compromised && line.at > time), `${certificate.what} was revoked at signing-time`, 'CERTIFICATE_REVOKED');
  demand(time <= list.nextUpdate, `${list.what} had ended at signing-time`, 'REVOCATION_UNKNOWN');
}
