import { X509Certificate } from 'node:crypto';
import { H } from './bytes.js';
import { TAG, algorithm, bodyOf, context, expectTag, isContext, isTag, number, octets, oid, partsOf, rawOf, readDer, sequence, timeOf } from './der.js';
import { Refused, demand } from './refusal.js';

export const ECDSA_SHA384 = '1.2.840.10045.4.3.3';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const POLICIES = '2.5.29.32';
const ALTERNATIVE_NAME = '2.5.29.17';
const UNDERSTOOD = new Set([BASIC_CONSTRAINTS, KEY_USAGE, POLICIES, ALTERNATIVE_NAME, '2.5.29.14', '2.5.29.35']);
const EC_P384 = Buffer.from('301006072a8648ce3d020106052b81040022', 'hex');

/** Most bytes of a certificate. */
export const LARGEST_CERTIFICATE = 16384;

/** A certificate taken apart; nothing about it is checked against another one here. */
export function readCertificate(bytes, what) {
  demand(bytes.length <= LARGEST_CERTIFICATE, `${what} has more than ${LARGEST_CERTIFICATE} bytes`);
  const [body, signatureAlgorithm] = sequence(readDer(bytes, what), 3, what);
  algorithm(signatureAlgorithm, ECDSA_SHA384, `signature algorithm of ${what}`);
  const [version, serial, inner, issuer, validity, subject, publicKey, extensions] = sequence(body, 8, what);
  demand(number(context(version, 0, 1, what)[0], what) === 2, `${what} is not of version 3`);
  algorithm(inner, ECDSA_SHA384, `signature algorithm of ${what}`);
  const [from, until] = sequence(validity, 2, `validity of ${what}`);
  return {
    what,
    x509: x509Of(bytes, what),
    raw: Buffer.from(bytes),
    fingerprint: H(bytes),
    serial: bodyOf(expectTag(serial, TAG.INTEGER, `serial number of ${what}`)),
    issuer: rawOf(issuer),
    subject: rawOf(subject),
    notBefore: timeOf(from, `validity of ${what}`),
    notAfter: timeOf(until, `validity of ${what}`),
    publicKey: publicKeyOf(publicKey, what),
    ...meaningOf(readExtensions(context(extensions, 3, 1, what)[0], what), what),
  };
}

function x509Of(bytes, what) {
  try {
    return new X509Certificate(bytes);
  } catch {
    throw new Refused(`${what} is no certificate`);
  }
}

/** The key with which a certificate's holder signs: ECDSA on P-384, nothing else. */
export function signingKeyOf(certificate) {
  demand(certificate.publicKey.algorithm.equals(EC_P384), `${certificate.what} does not hold a P-384 key`);
  try {
    return certificate.x509.publicKey;
  } catch {
    throw new Refused(`${certificate.what} holds a point that is not on the curve`);
  }
}

function publicKeyOf(node, what) {
  const [type, bits] = sequence(node, 2, `public key of ${what}`);
  return { algorithm: rawOf(type), bytes: bodyOf(expectTag(bits, TAG.BITS, `public key of ${what}`)).subarray(1) };
}

/** Extensions by OID; one that is critical and not understood is refused (RFC 5280). */
export function readExtensions(node, what, understood = UNDERSTOOD) {
  const extensions = new Map();
  for (const entry of sequence(node, null, `extensions of ${what}`)) {
    const parts = sequence(entry, null, `extension of ${what}`);
    const id = oid(parts[0], `extension of ${what}`);
    const critical = isTag(parts[1], TAG.BOOLEAN);
    demand(!critical || (bodyOf(parts[1])[0] === 0xff && understood.has(id)), `${what} has a critical extension that is not understood`);
    demand(!extensions.has(id), `${what} has an extension twice`);
    extensions.set(id, readDer(octets(parts.at(-1), null, `extension of ${what}`), `extension of ${what}`));
  }
  return extensions;
}

function meaningOf(extensions, what) {
  const constraints = extensions.has(BASIC_CONSTRAINTS) ? sequence(extensions.get(BASIC_CONSTRAINTS), null, what) : [];
  const usage = extensions.has(KEY_USAGE) ? bodyOf(expectTag(extensions.get(KEY_USAGE), TAG.BITS, what))[1] : 0;
  return {
    isAuthority: isTag(constraints[0], TAG.BOOLEAN) && bodyOf(constraints[0])[0] === 0xff,
    pathLength: constraints.length > 1 ? number(constraints[1], what) : null,
    signsThings: (usage & 0xc0) === 0xc0,
    usage,
    extensions: [...extensions.keys()].sort().join(),
    signsCertificates: (usage & 0x04) !== 0,
    signsLists: (usage & 0x02) !== 0,
    policies: extensions.has(POLICIES) ? sequence(extensions.get(POLICIES), null, what).map((policy) => oid(partsOf(policy)[0], what)) : [],
    unit: extensions.has(ALTERNATIVE_NAME) ? unitOf(sequence(extensions.get(ALTERNATIVE_NAME), null, what)) : null,
  };
}

/** The UUID of the one `urn:uuid:` name, or null. */
function unitOf(names) {
  if (names.length !== 1 || !isContext(names[0], 6)) return null;
  const match = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(bodyOf(names[0]).toString('latin1'));
  return match === null ? null : match[1];
}
