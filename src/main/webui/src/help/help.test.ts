import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rooms } from '@/frame/rooms';
import { moduleOf } from '../../scripts/help';
import english from './en.json';
import french from './fr.json';
import { jobs } from './jobs';
import { pageOf, type Piece } from './pages';

const DOCS = '../../../docs/user';
const MOST_BYTES = 120_000;
const words = { en: english, fr: french };

describe('every page of the rooms', () => {
  const pages = rooms.flatMap((room) => room.pages).filter(({ path }) => !path?.startsWith('help'));

  it.each(pages.map((page) => [page.path, page.handle as unknown] as const))(
    '%s says which job its help explains: handle: { help: … }, one of help/jobs.ts',
    (_path, handle) => {
      expect(jobs).toContain((handle as { help?: string } | undefined)?.help);
    },
  );
});

describe.each(['en', 'fr'] as const)('the help in %s', (language) => {
  it.each(jobs)('has a page for %s, under the name that the list has', async (job) => {
    const [title] = await pageOf(job, language);
    expect(title).toEqual(['h1', null, words[language][`job.${job}`]]);
  });

  it.each(jobs)('has the pictures of %s, small enough for a thin line', (job) => {
    const text = readFileSync(`${DOCS}/${language}/${job}.md`, 'utf8');
    for (const [, picture = ''] of text.matchAll(/\]\(\.\.\/(pictures\/[^)]+)\)/g)) {
      expect(picture).toContain(`pictures/${language}/`);
      expect(existsSync(`${DOCS}/${picture}`), picture).toBe(true);
      expect(statSync(`${DOCS}/${picture}`).size, picture).toBeLessThan(MOST_BYTES);
    }
  });

  it.each(jobs)('leads from %s to pages that are there', async (job) => {
    const targets = (pieces: Piece[]): string[] =>
      pieces.flatMap((piece) =>
        typeof piece === 'string'
          ? []
          : [
              ...(piece[1] !== null && 'to' in piece[1] ? [piece[1].to] : []),
              ...targets(piece.slice(2) as Piece[]),
            ],
      );
    for (const target of targets(await pageOf(job, language))) {
      expect(jobs).toContain(target);
    }
  });
});

describe('a page of the help', () => {
  it('holds no HTML: what looks like it is text', () => {
    for (const text of ['a <script>x</script>', '<img src=x>', '[x](javascript:alert)']) {
      expect(moduleOf(text, 'a.md')).toBe(`export default [["p",null,${JSON.stringify(text)}]];\n`);
    }
  });

  it.each([
    ['a link elsewhere', '[x](https://example.org)'],
    ['a picture from elsewhere', '![x](https://example.org/a.png)'],
    ['a block of code', '```\nx\n```'],
  ])('is refused with %s', (_what, text) => {
    expect(() => moduleOf(text, 'a.md')).toThrow(/a\.md/);
  });
});
