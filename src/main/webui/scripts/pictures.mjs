// `npm run pictures`: copies the pictures that the help shows from those that the browser tests made.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page of the help is read on a thin line too. */
const MOST_BYTES = 120_000;

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const made = `${root}target/screenshots/help`;
let failed = false;
for (const language of ['en', 'fr']) {
  for (const page of readdirSync(`${root}docs/user/${language}`)) {
    const text = readFileSync(`${root}docs/user/${language}/${page}`, 'utf8');
    for (const [, name] of text.matchAll(/\]\(\.\.\/pictures\/(\w+\/[a-z-]+\.png)\)/g)) {
      try {
        const { size } = statSync(`${made}/${name}`);
        if (size > MOST_BYTES) {
          throw new Error(`${size} bytes, of at most ${MOST_BYTES}`);
        }
        mkdirSync(dirname(`${root}docs/user/pictures/${name}`), { recursive: true });
        copyFileSync(`${made}/${name}`, `${root}docs/user/pictures/${name}`);
      } catch (problem) {
        failed = true;
        console.error(`${name}: ${problem.message}`);
      }
    }
  }
}
process.exit(failed ? 1 : 0);
