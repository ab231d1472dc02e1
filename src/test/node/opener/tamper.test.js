import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readCertificate } from './certificate.js';
import { openThing } from './open.js';
import { readPrivateKey } from './private-key.js';
import { Refused } from './refusal.js';

const GOLDEN = fileURLToPath(new URL('../../resources/golden/envelope-v1/', import.meta.url));
const PLACES = 16;
const names = await readdir(join(GOLDEN, 'three-frames'));
let folder;
let trust;
let own;

before(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'opener-')), 'thing');
  await cp(join(GOLDEN, 'three-frames'), folder, { recursive: true });
  trust = await readFile(join(GOLDEN, 'keys/root.crt'));
  own = {
    certificate: readCertificate(await readFile(join(GOLDEN, 'keys/recipient-encryption.crt')), 'the own certificate'),
    privateKey: readPrivateKey(await readFile(join(GOLDEN, 'keys/recipient-encryption.p8'))),
  };
});

after(() => rm(join(folder, '..'), { recursive: true }));

async function openAll() {
  const { content, frames } = await openThing(folder, trust, own);
  try {
    for await (const frame of frames()) assert.ok(frame.length <= 4096);
  } finally {
    await content.close();
  }
}

test('opens what nobody touched', openAll);

for (const name of names) {
  test(`refuses ${name} with one bit turned, anywhere`, async () => {
    const exact = await readFile(join(folder, name));
    for (let i = 0; i < PLACES; i++) {
      const turned = Buffer.from(exact);
      turned[Math.floor((i * exact.length) / PLACES)] ^= 1 << (i % 8);
      await writeFile(join(folder, name), turned);
      await assert.rejects(openAll, Refused);
    }
    await writeFile(join(folder, name), exact);
  });

  test(`refuses ${name} cut short, lengthened, emptied or absent`, async () => {
    const exact = await readFile(join(folder, name));
    for (const other of [exact.subarray(0, -1), Buffer.concat([exact, Buffer.of(0)]), Buffer.alloc(0)]) {
      await writeFile(join(folder, name), other);
      await assert.rejects(openAll, Refused);
    }
    await rm(join(folder, name));
    await assert.rejects(openAll, Refused);
    await writeFile(join(folder, name), exact);
  });
}

test('opens again once all is put back', openAll);
