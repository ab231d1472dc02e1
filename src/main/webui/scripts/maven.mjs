// What Maven runs: `node maven.mjs build`, `begin`, `check`, `sbom`. Each does nothing where its inputs are those of the last
// time it ended well. `begin` lets the check run beside what Maven does next; `check` waits for that, or does it itself.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { setPriority } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../../..', import.meta.url));
const target = `${root}target`;
const [job, skipped] = process.argv.slice(2);

/** Of a process that is to take what others leave. */
const LOWER = 10;

// In milliseconds.
const PAUSE = 200;
const PATIENCE = 15 * 60_000;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The pages need Node 20.19 or newer to be built; this is ${process.version}.`);
  process.exit(1);
}

const log = `${target}/webui/check.log`;
const note = `${target}/webui/check.pid`;

switch (job) {
  case 'sbom':
    sbom();
    break;
  case 'begin':
    if (skipped !== 'true') {
      begin();
    }
    break;
  case 'check':
    await begun();
    run('check', here);
    break;
  case 'check-alone':
    writeFileSync(note, String(process.pid));
    process.on('exit', () => {
      rmSync(note, { force: true });
    });
    run('check', here);
    break;
  default:
    run('build', `${target}/classes/pages/files.txt`);
}

/** Runs a script of package.json, with the libraries installed. */
function run(script, result) {
  once(
    'installed',
    ['package.json', 'package-lock.json'],
    `${here}node_modules/.package-lock.json`,
    () => {
      npm('ci', '--no-audit', '--no-fund');
    },
  );
  once(
    script,
    [
      ...sources(),
      ...sources('../../../docs/user/'),
      '../../../docs/openapi.yaml',
      '../../../docs/problems.md',
    ],
    result,
    () => {
      npm('run', script);
    },
  );
}

/** Starts the check on its own, behind what Maven does meanwhile. */
function begin() {
  if (isRunning()) {
    return;
  }
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const check = spawn(process.execPath, [fileURLToPath(import.meta.url), 'check-alone'], {
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  setPriority(check.pid, LOWER);
  check.unref();
}

/** Waits for a check that was begun, and tells what it said. What it did well is not done again. */
async function begun() {
  for (let waited = 0; waited < PATIENCE && isRunning(); waited += PAUSE) {
    await wait(PAUSE);
  }
  if (existsSync(log)) {
    process.stdout.write(readFileSync(log));
    rmSync(log);
  }
}

function isRunning() {
  try {
    process.kill(Number(readFileSync(note, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/** Runs `work` unless the inputs are those of its last good end and its result is still there. */
function once(name, inputs, result, work) {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    hash
      .update(`${input}\0`)
      .update(readFileSync(here + input))
      .update('\0');
  }
  const now = hash.digest('hex');
  const stamp = `${target}/webui/${name}.sha256`;
  if (existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    return;
  }
  rmSync(stamp, { force: true });
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** Every file of the pages that is kept in the repository. */
function sources(folder = '') {
  return readdirSync(here + folder, { withFileTypes: true })
    .filter(({ name }) => !['node_modules', 'generated'].includes(name))
    .flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      return entry.isDirectory() ? sources(`${path}/`) : [path];
    })
    .sort();
}

/** Adds what the pages are made of to the bill of materials that Maven wrote. */
function sbom() {
  const file = `${target}/sbom.json`;
  if (!existsSync(file)) {
    return;
  }
  const bill = JSON.parse(readFileSync(file, 'utf8'));
  const known = new Set(bill.components.map((component) => component['bom-ref']));
  const added = shipped().filter((component) => !known.has(component['bom-ref']));
  bill.components.push(...added);
  const portal = bill.dependencies.find(({ ref }) => ref === bill.metadata.component['bom-ref']);
  portal.dependsOn = [...(portal.dependsOn ?? []), ...added.map((one) => one['bom-ref'])];
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
}

/** Every library that is neither for development alone nor left out of what is built (natives for Node); `npm sbom` forgets those that are peers of one that is. */
function shipped() {
  const { packages } = JSON.parse(readFileSync(`${here}package-lock.json`, 'utf8'));
  return Object.entries(packages)
    .filter(
      ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
    )
    .map(([path, { version, license, integrity }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const [algorithm, hash] = integrity.split('-', 2);
      return {
        type: 'library',
        'bom-ref': `${name}@${version}`,
        name,
        version,
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
        hashes: [
          {
            alg: algorithm.replace('sha', 'SHA-'),
            content: Buffer.from(hash, 'base64').toString('hex'),
          },
        ],
        licenses: [{ license: { id: license } }],
      };
    });
}

function npm(...args) {
  execFileSync('npm', args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
}
