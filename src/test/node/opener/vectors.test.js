import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hex } from './bytes.js';
import { commitmentOf } from './open.js';
import { derive } from './derivation.js';
import { readHeader } from './header.js';
import { openKeyEnvelope, readKeyEnvelope } from './key-envelope.js';
import { readPrivateKey } from './private-key.js';

const resource = (path) => readFileSync(new URL(`../../resources/${path}`, import.meta.url));
const vector = (name) => JSON.parse(resource(`vectors/${name}.json`));
const bytes = (text) => Buffer.from(text, 'hex');

test('derives every value of the vector from its key, salt and header', () => {
  const { key, salt, header, recipientSalt, recipientFingerprint, ...expected } = vector('envelope-v1-derivation');
  const derived = Object.fromEntries(Object.entries(derive(bytes(key), bytes(salt), bytes(header))).map(([name, value]) => [name, hex(value)]));
  const commitment = commitmentOf(bytes(recipientSalt), bytes(recipientFingerprint));
  assert.deepEqual({ ...derived, recipientCommitment: Buffer.from(commitment, 'base64').toString('hex') }, expected);
});

test("reads the vector's header, which commits to its key", () => {
  const { header, salt, commitment } = vector('envelope-v1-derivation');
  const read = readHeader(bytes(header));
  assert.deepEqual([hex(read.salt), hex(read.commitment), read.frameSize, read.kind], [salt, commitment, 1048576, 'LEAD']);
});

test('opens the golden key envelope over every value of the vector', () => {
  const privateKey = readPrivateKey(resource('golden/envelope-v1/keys/recipient-encryption.p8'));
  const envelope = readKeyEnvelope(resource('golden/envelope-v1/body/key-envelope.p7m'));
  const { kem, kek, cmsKey, content } = openKeyEnvelope(envelope, privateKey);
  const values = {
    mlkemSeed: privateKey.seed,
    mlkemCiphertext: kem.mlkemCiphertext,
    mlkemSecret: kem.mlkemSecret,
    ecdhEphemeral: kem.ephemeral,
    ecdhOwn: kem.own,
    ecdhSecret: kem.ecdhSecret,
    compositeSecret: kem.secret,
    otherInfo: bytes('3010300b060960864801650304012d020120'),
    kek,
    wrapped: envelope.encryptedKey,
    cmsKey,
    nonce: envelope.nonce,
    content,
  };
  assert.deepEqual(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, hex(value)])), vector('envelope-v1-key-envelope'));
});
