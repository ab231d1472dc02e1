// What Maven runs: `node maven.mjs build`, `node maven.mjs check`, `node maven.mjs sbom`. Each does nothing where its inputs are
// those of the last time it ended well.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../../..', import.meta.url));
const target = `${root}target`;
const [job] = process.argv.slice(2);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`The pages need Node 20.19 or newer to be built; this is ${process.version}.`);
  process.exit(1);
}

if (job === 'sbom') {
  sbom();
} else {
  once(
    'installed',
    ['package.json', 'package-lock.json'],
    `${here}node_modules/.package-lock.json`,
    () => {
      npm('ci', '--no-audit', '--no-fund');
    },
  );
  const result = job === 'build' ? `${target}/classes/pages/files.txt` : here;
  once(
    job,
    [
      ...sources(),
      ...sources('../../../docs/user/'),
      '../../../docs/openapi.yaml',
      '../../../docs/problems.md',
    ],
    result,
    () => {
      npm('run', job);
    },
  );
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
