import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCertificate } from './certificate.js';
import { readChain } from './chain.js';
import { readHeader } from './header.js';
import { openKeyEnvelope, readKeyEnvelope } from './key-envelope.js';
import { readPrivateKey } from './private-key.js';
import { Refused } from './refusal.js';
import { readList } from './revocation.js';
import { checkSignature } from './signature.js';

const golden = (path) => readFileSync(new URL(`../../resources/golden/envelope-v1/${path}`, import.meta.url));
const root = readCertificate(golden('keys/root.crt'), 'the root');
const issuer = readCertificate(golden('keys/issuer.crt'), 'the issuer');
const chain = readChain(root, root, issuer, golden('keys/root.crl'), golden('keys/issuer.crl'));
const key = readPrivateKey(golden('keys/recipient-encryption.p8'));

const readers = {
  'body/header.der': readHeader,
  'body/key-envelope.p7m': (bytes) => openKeyEnvelope(readKeyEnvelope(bytes), key),
  'body/manifest.p7s': (bytes) => checkSignature(bytes, golden('body/manifest.json'), chain, 'it'),
  'keys/provider-signing.crt': (bytes) => readCertificate(bytes, 'it'),
  'keys/recipient-encryption.p8': readPrivateKey,
  'keys/issuer.crl': (bytes) => readList(bytes, issuer, 'it'),
};

/** Every DER that differs from the given one in one value: left out, doubled, or made NULL. */
function* neighbours(bytes) {
  for (let i = 0; ; i++) {
    const changes = [() => [], (value) => [value, value], () => [Buffer.of(5, 0)]];
    const others = changes.map((change) => rebuilt(bytes, { left: i }, change));
    if (others[0].equals(bytes)) return;
    yield* others;
  }
}

function rebuilt(bytes, count, change) {
  const parts = [];
  for (let at = 0; at < bytes.length; ) {
    const long = bytes[at + 1] & 0x80 ? bytes[at + 1] & 0x7f : 0;
    const head = 2 + long;
    const size = long ? bytes.readUIntBE(at + 2, long) : bytes[at + 1];
    const body = bytes.subarray(at + head, at + head + size);
    const isChanged = count.left-- === 0;
    const value = bytes[at] & 0x20 ? wrapped(bytes[at], rebuilt(body, count, change)) : bytes.subarray(at, at + head + size);
    parts.push(...(isChanged ? change(value) : [value]));
    at += head + size;
  }
  return Buffer.concat(parts);
}

function wrapped(tag, body) {
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

for (const [path, read] of Object.entries(readers)) {
  test(`meets ${path} with one value left out, doubled or made NULL with a refusal or not at all`, () => {
    const exact = golden(path);
    read(exact);
    let refused = 0;
    for (const other of neighbours(exact)) {
      try {
        read(other);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refused += 1;
      }
    }
    assert.ok(refused > 0);
  });
}
