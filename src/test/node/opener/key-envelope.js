import { createDecipheriv } from 'node:crypto';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha384 } from '@noble/hashes/sha2.js';
import { MLKEM1024_ECDH_P384, decapsulate } from './composite-kem.js';
import { TAG, algorithm, bodyOf, context, expectTag, isContext, number, octets, oid, onlyOf, partsOf, rawOf, readDer, sequence } from './der.js';
import { openGcm } from './gcm.js';
import { Refused, UNKNOWN, demand } from './refusal.js';

const ALTERED = 'KEY_ENVELOPE_ALTERED';

export const LARGEST_KEY_ENVELOPE = 4096;
const AUTH_ENVELOPED_DATA = '1.2.840.113549.1.9.16.1.23';
const ORI_KEM = '1.2.840.113549.1.9.16.13.3';
const HKDF_SHA384 = '1.2.840.113549.1.9.16.3.29';
const AES256_WRAP = '2.16.840.1.101.3.4.1.45';
const AES256_GCM = '2.16.840.1.101.3.4.1.46';
const DATA = '1.2.840.113549.1.7.1';
const CONTENT = 161;
const TAG_LENGTH = 16;
const TOO_SHORT = 'TAG_TOO_SHORT';

/** CMSORIforKEMOtherInfo { AES-256 wrap, 32 }. */
const OTHER_INFO = Buffer.from('3010300b060960864801650304012d020120', 'hex');

/** Takes the CMS apart (section 6); nothing optional may be present. */
export function readKeyEnvelope(bytes) {
  const what = 'the key envelope';
  demand(bytes.length <= LARGEST_KEY_ENVELOPE, `${what} has more than ${LARGEST_KEY_ENVELOPE} bytes`);
  const [type, holder] = sequence(readDer(bytes, what), 2, what);
  demand(oid(type, what) === AUTH_ENVELOPED_DATA, `${what} is no AuthEnvelopedData`);
  const [version, recipients, info, mac] = sequence(context(holder, 0, 1, what)[0], 4, what);
  demand(number(version, what) === 0, `${what} is not of version 0`);
  const [dataType, cipher, content] = sequence(info, 3, what);
  demand(oid(dataType, what) === DATA, `${what} does not hold data`);
  demand(isContext(content, 0) && !content.idBlock.isConstructed, `${what} has content in pieces`);
  demand(bodyOf(content).length === CONTENT, `content of ${what} does not have ${CONTENT} bytes`);
  return {
    ...readRecipient(onlyOf(recipients, `recipients of ${what}`), what),
    nonce: readGcm(cipher, what),
    sealed: Buffer.concat([bodyOf(content), tagOf(mac, what)]),
  };
}

function readRecipient(node, what) {
  const [type, value] = context(node, 4, 2, what);
  demand(oid(type, what) === ORI_KEM, `recipient of ${what} is not of the KEM form`);
  const [version, rid, kem, kemct, kdf, kekLength, wrap, encryptedKey] = sequence(value, 8, what);
  demand(number(version, what) === 0, `recipient of ${what} is not of version 0`);
  const [issuer, serial] = sequence(rid, 2, what);
  algorithm(kem, MLKEM1024_ECDH_P384, `KEM of ${what}`, UNKNOWN);
  algorithm(kdf, HKDF_SHA384, `KDF of ${what}`, UNKNOWN);
  demand(number(kekLength, what) === 32, `key length of ${what} is not 32`);
  algorithm(wrap, AES256_WRAP, `key wrap of ${what}`, UNKNOWN);
  return {
    issuer: rawOf(issuer),
    serial: bodyOf(expectTag(serial, TAG.INTEGER, `serial number in ${what}`)),
    kemct: octets(kemct, 1665, `KEM ciphertext of ${what}`),
    encryptedKey: octets(encryptedKey, 40, `wrapped key of ${what}`),
  };
}

function tagOf(mac, what) {
  const tag = octets(mac, null, `tag of ${what}`);
  demand(tag.length >= TAG_LENGTH, `tag of ${what} does not have ${TAG_LENGTH} bytes`, TOO_SHORT);
  demand(tag.length === TAG_LENGTH, `tag of ${what} does not have ${TAG_LENGTH} bytes`);
  return tag;
}

function readGcm(node, what) {
  const [type, parameters] = sequence(node, 2, `cipher of ${what}`);
  demand(oid(type, what) === AES256_GCM, `cipher of ${what} is not the suite's`, UNKNOWN);
  const [nonce, length] = sequence(parameters, null, what);
  demand(length !== undefined && number(length, what) === TAG_LENGTH, `tag length of ${what} is not ${TAG_LENGTH}`, TOO_SHORT);
  demand(partsOf(parameters).length === 2, `cipher of ${what} does not have its form`);
  return octets(nonce, 12, `nonce of ${what}`);
}

/** Opens it, with every value between (section 6.2). */
export function openKeyEnvelope(envelope, privateKey) {
  const kem = decapsulate(privateKey, envelope.kemct);
  const kek = expand(sha384, extract(sha384, kem.secret), OTHER_INFO, 32);
  const cmsKey = unwrap(kek, envelope.encryptedKey);
  const content = openGcm(cmsKey, envelope.nonce, null, envelope.sealed, 'the key envelope', ALTERED);
  return { kem, kek, cmsKey, content };
}

function unwrap(kek, wrapped) {
  const cipher = createDecipheriv('id-aes256-wrap', kek, Buffer.alloc(8, 0xa6));
  try {
    return Buffer.concat([cipher.update(wrapped), cipher.final()]);
  } catch {
    throw new Refused('the key envelope does not open with this key', ALTERED);
  }
}

/** What the key envelope tells: the table of section 6.2. */
export function contentOf(bytes) {
  return {
    use: bytes[0],
    headerHash: bytes.subarray(1, 49),
    key: bytes.subarray(49, 81),
    salt: bytes.subarray(81, 113),
    fingerprint: bytes.subarray(113, 161),
  };
}
