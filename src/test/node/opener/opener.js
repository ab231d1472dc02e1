#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readCertificate } from './certificate.js';
import { openThing } from './open.js';
import { readPrivateKey } from './private-key.js';
import { Refused, demand, step } from './refusal.js';

const USAGE =
  'usage: opener.js --folder FOLDER --root ROOT.crt --certificate OWN-encryption.crt --key OWN-encryption.p8 --out FILE\n' +
  '       opener.js --many, with these five as one line of JSON for each thing';
const OPENED = 0;
const REFUSED = 2;
const MISUSED = 64;

const NAMES = ['folder', 'root', 'certificate', 'key', 'out'];
const options = { many: { type: 'boolean' } };
for (const name of NAMES) options[name] = { type: 'string' };

process.exitCode = await main();

async function main() {
  const { values } = parseArgs({ options });
  if (!values.many) return openOne(values);
  let worst = OPENED;
  for await (const line of createInterface({ input: process.stdin })) {
    worst = Math.max(worst, await openOne(JSON.parse(line)));
    if (worst === MISUSED) break;
  }
  return worst;
}

/** Prints one line: what the thing is, or why it is refused. */
async function openOne(values) {
  if (NAMES.some((name) => values[name] === undefined)) {
    console.error(USAGE);
    return MISUSED;
  }
  let trust, own;
  try {
    trust = await readFile(values.root);
    own = await readOwn(values.certificate, values.key);
  } catch (error) {
    console.error(error.message);
    return MISUSED;
  }
  try {
    console.log(JSON.stringify(await openInto(values.out, values.folder, trust, own)));
    return OPENED;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.log(JSON.stringify({ refused: error.message, step: error.step, reason: error.reason }));
    return REFUSED;
  }
}

async function readOwn(certificateFile, keyFile) {
  const certificate = readCertificate(await readFile(certificateFile), 'the own certificate');
  const privateKey = readPrivateKey(await readFile(keyFile));
  const both = Buffer.concat([privateKey.mlkemPublicKey, privateKey.point]);
  demand(both.equals(certificate.publicKey.bytes), 'the private key is not that of the own certificate');
  return { certificate, privateKey };
}

/** Writes frame by frame beside the target, which appears only when the last frame held and is never overwritten. */
async function openInto(target, folder, trust, own) {
  const { content, frames, ...thing } = await openThing(folder, trust, own);
  const part = `${target}.part`;
  const digest = createHash('sha384');
  const file = await open(part, 'wx', 0o600);
  try {
    await step(9, 'FRAME_ALTERED', async () => {
      for await (const frame of frames()) {
        digest.update(frame);
        await file.write(frame);
      }
    });
    await link(part, target);
  } finally {
    await file.close();
    await content.close();
    await rm(part);
  }
  return { ...thing, sha384: digest.digest('base64') };
}
