import { verify } from 'node:crypto';
import { H, same } from './bytes.js';
import { ECDSA_SHA384, readCertificate, signingKeyOf } from './certificate.js';
import { THINGS, demandHeldAt } from './chain.js';
import { TAG, algorithm, bodyOf, context, demandSorted, expectTag, number, octets, oid, onlyOf, rawOf, readDer, sequence, timeOf } from './der.js';
import { demand } from './refusal.js';

export const LARGEST_SIGNATURE = 16384;
const INVALID = 'SIGNATURE_INVALID';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const DATA = '1.2.840.113549.1.7.1';
const SHA384 = '2.16.840.1.101.3.4.2.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_TIME = '1.2.840.113549.1.9.5';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const ALGORITHM_PROTECTION = '1.2.840.113549.1.9.52';
const REQUIRED = [CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME, SIGNING_CERTIFICATE_V2];

/**
 * Checks a detached signature over exact bytes (section 8), and its certificate at the time that it states.
 * Gives the signer's certificate and that time.
 */
export function checkSignature(bytes, signed, chain, what, purpose = THINGS) {
  demand(bytes.length <= LARGEST_SIGNATURE, `${what} has more than ${LARGEST_SIGNATURE} bytes`);
  const [type, holder] = sequence(readDer(bytes, what), 2, what);
  demand(oid(type, what) === SIGNED_DATA, `${what} is no SignedData`);
  const [version, digests, content, certificates, signers] = sequence(context(holder, 0, 1, what)[0], 5, what);
  demand(number(version, what) === 1, `${what} is not of version 1`);
  algorithm(onlyOf(digests, `digest algorithms of ${what}`), SHA384, `digest algorithm of ${what}`);
  demand(oid(sequence(content, 1, `content of ${what}`)[0], what) === DATA, `${what} is not over data`);
  const signer = readSigner(onlyOf(signers, `signers of ${what}`), what);
  const certificate = signerAmong(context(certificates, 0, null, what), signer, chain, what);
  demand(same(signer.messageDigest, H(signed)), `${what} is over other bytes`, INVALID);
  demand(same(signer.certificateHash, certificate.fingerprint), `${what} names another certificate in signing-certificate-v2`, INVALID);
  demand(verify('sha384', signer.attributes, signingKeyOf(certificate), signer.signature), `${what} is not valid`, INVALID);
  demandHeldAt(certificate, chain, signer.time, purpose);
  return { certificate, time: signer.time };
}

function signerAmong(nodes, signer, chain, what) {
  demand(nodes.length >= 2 && nodes.length <= 4, `${what} does not hold 2 to 4 certificates`);
  demandSorted(nodes, what);
  const raw = nodes.map(rawOf);
  demand(raw.some((each) => each.equals(chain.issuer.raw)), `${what} does not hold the issuer's certificate`, 'CERTIFICATE_OF_ANOTHER_AUTHORITY');
  const found = raw
    .map((each) => readCertificate(each, 'the certificate of the signer'))
    .filter((each) => each.issuer.equals(signer.issuer) && each.serial.equals(signer.serial));
  demand(found.length === 1, `${what} does not hold the signer's certificate`);
  return found[0];
}

function readSigner(node, what) {
  const [version, sid, digest, attributes, algorithmOfSigner, signature] = sequence(node, 6, `signer of ${what}`);
  demand(number(version, what) === 1, `signer of ${what} is not of version 1`);
  const [issuer, serial] = sequence(sid, 2, `signer of ${what}`);
  algorithm(digest, SHA384, `digest algorithm of ${what}`);
  algorithm(algorithmOfSigner, ECDSA_SHA384, `signature algorithm of ${what}`);
  const asSet = Buffer.from(rawOf(attributes));
  asSet[0] = 0x31;
  return {
    issuer: rawOf(issuer),
    serial: bodyOf(expectTag(serial, TAG.INTEGER, `signer of ${what}`)),
    ...readAttributes(context(attributes, 0, null, `signed attributes of ${what}`), what),
    attributes: asSet,
    signature: octets(signature, null, what),
  };
}

function readAttributes(nodes, what) {
  demandSorted(nodes, `signed attributes of ${what}`);
  const values = new Map();
  for (const node of nodes) {
    const [type, value] = sequence(node, 2, `signed attribute of ${what}`);
    const id = oid(type, `signed attribute of ${what}`);
    demand(REQUIRED.includes(id) || id === ALGORITHM_PROTECTION, `${what} has a signed attribute that the grammar does not list`);
    demand(!values.has(id), `${what} has a signed attribute twice`);
    values.set(id, onlyOf(value, `signed attribute of ${what}`));
  }
  for (const id of REQUIRED) demand(values.has(id), `${what} lacks a signed attribute`);
  demand(oid(values.get(CONTENT_TYPE), what) === DATA, `${what} has another content-type`);
  if (values.has(ALGORITHM_PROTECTION)) demandProtected(values.get(ALGORITHM_PROTECTION), what);
  return {
    messageDigest: octets(values.get(MESSAGE_DIGEST), 48, `message-digest of ${what}`),
    time: timeOf(values.get(SIGNING_TIME), `signing-time of ${what}`),
    certificateHash: certificateHashOf(values.get(SIGNING_CERTIFICATE_V2), `signing-certificate-v2 of ${what}`),
  };
}

function certificateHashOf(node, what) {
  const [identifier] = sequence(sequence(node, 1, what)[0], 1, what);
  const [digest, hash] = sequence(identifier, 2, what);
  algorithm(digest, SHA384, what);
  return octets(hash, 48, what);
}

/** RFC 6211: the algorithms named twice are the same ones. */
function demandProtected(node, what) {
  const [digest, signature] = sequence(node, 2, `algorithm protection of ${what}`);
  algorithm(digest, SHA384, `algorithm protection of ${what}`);
  demand(oid(context(signature, 1, 1, `algorithm protection of ${what}`)[0], what) === ECDSA_SHA384, `algorithm protection of ${what} names another algorithm`);
}
