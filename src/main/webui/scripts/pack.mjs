// Packs the built files for the thin line, and measures the first page.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The first page, all of it, packed: eight seconds on a line of 256 kbit/s. */
const LIMIT = 250_000;

const out =
  process.env.SEINE_PAGES_OUT ??
  fileURLToPath(new URL('../../../../target/classes/pages', import.meta.url));
const packed = (file) => /\.(js|css|html|svg|json|txt)$/.test(file);
const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(out.length + 1).replaceAll('\\', '/'))
  .sort();

const sizes = new Map();
for (const file of files) {
  const bytes = readFileSync(`${out}/${file}`);
  sizes.set(file, bytes.length);
  if (packed(file)) {
    const small = brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
    writeFileSync(`${out}/${file}.br`, small);
    writeFileSync(`${out}/${file}.gz`, gzipSync(bytes, { level: 9 }));
    sizes.set(file, small.length);
  }
}
// What the portal serves: nothing else in the archive is reachable.
writeFileSync(`${out}/files.txt`, files.map((file) => `${file}\n`).join(''));

const first = firstPage(readFileSync(`${out}/index.html`, 'utf8'));
const total = first.reduce((sum, file) => sum + sizes.get(file), 0);
for (const file of first) {
  console.log(`${String(sizes.get(file)).padStart(8)}  ${file}`);
}
console.log(`${String(total).padStart(8)}  the first page (Brotli), of at most ${LIMIT}`);
if (total > LIMIT) {
  console.error('The first page is too heavy for a thin line: load what it does not need later.');
  process.exit(1);
}

/** index.html, what it names, what that imports before anything is shown, and the words in French. */
function firstPage(html) {
  const found = new Set(['index.html']);
  const queue = [
    ...files.filter((file) => /assets\/words-(frame|session)-fr/.test(file)),
    ...[...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file]) => file),
  ];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file) || !sizes.has(file)) {
      continue;
    }
    found.add(file);
    if (file.endsWith('.js')) {
      const code = readFileSync(`${out}/${file}`, 'utf8');
      for (const [, other] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) {
        queue.push(`assets/${other}`);
      }
    }
  }
  return [...found].sort();
}
