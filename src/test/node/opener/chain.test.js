import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCertificate } from './certificate.js';
import { THINGS, demandHeldAt, readChain } from './chain.js';
import { Refused } from './refusal.js';

const golden = (path) => readFileSync(new URL(`../../resources/golden/${path}`, import.meta.url));
const certificate = (path) => readCertificate(golden(path), path);
const OURS = 'envelope-v1/keys';
const THEIRS = 'certificates-v1';
const NOON = Date.parse('2026-11-21T12:00:00Z');

const chainOf = (trust, root, issuer, rootList, issuerList) =>
  readChain(certificate(`${trust}/root.crt`), certificate(`${root}/root.crt`), certificate(`${issuer}/issuer.crt`), golden(rootList), golden(issuerList));
const lists = (of) => [`${of}/root.crl`, `${of}/issuer.crl`];
const refused = (work, sentence) => assert.throws(work, (error) => error instanceof Refused && sentence.test(error.message));

test('trusts no root but the given one', () => {
  refused(() => chainOf(OURS, THEIRS, THEIRS, ...lists(THEIRS)), /not the trusted one/);
});

test('takes no issuer of another root', () => {
  refused(() => chainOf(OURS, OURS, THEIRS, ...lists(OURS)), /is not (issued|signed) by/);
});

test('takes no list of another authority', () => {
  refused(() => chainOf(OURS, OURS, OURS, ...lists(THEIRS)), /is not (of|signed by)/);
  refused(() => chainOf(OURS, OURS, OURS, `${OURS}/root.crl`, `${OURS}/root.crl`), /is not of/);
});

test('takes no unit of another issuer, no revoked one, and none before its time', () => {
  const ours = chainOf(OURS, OURS, OURS, ...lists(OURS));
  const theirs = chainOf(THEIRS, THEIRS, THEIRS, ...lists(THEIRS));
  demandHeldAt(certificate(`${OURS}/provider-signing.crt`), ours, NOON, THINGS);
  demandHeldAt(certificate(`${THEIRS}/signing.crt`), theirs, NOON, THINGS);
  refused(() => demandHeldAt(certificate(`${THEIRS}/signing.crt`), ours, NOON, THINGS), /is not (issued|signed) by/);
  refused(() => demandHeldAt(certificate(`${THEIRS}/revoked.crt`), theirs, NOON, THINGS), /was revoked/);
  refused(() => demandHeldAt(certificate(`${THEIRS}/encryption.crt`), theirs, NOON, THINGS), /not for this purpose/);
  refused(() => demandHeldAt(certificate(`${THEIRS}/signing.crt`), theirs, Date.parse('2026-11-20T00:00:00Z'), THINGS), /not yet valid/);
});
