import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '@/frame/languages';
import same from './same-in-every-language.json';

type Words = Record<string, string>;

const found = import.meta.glob<{ default: Words }>('/src/*/*.json', { eager: true });
const wordsOf = (room: string, language: string): Words =>
  found[`/src/${room}/${language}.json`]?.default ?? {};
const rooms = readdirSync('src').filter((room) => `/src/${room}/en.json` in found);
const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
  .join('\n');

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(PLURAL, '');
const stems = (words: Words) => [...new Set(Object.keys(words).map(stem))].sort();
const places = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

/** Keys that a page puts together: t(`menu.${name}`) uses all that begin and end so. */
const patterns = [...sources.matchAll(/t\(\s*`([^`]+)`/g)].map(
  ([, pattern = '']) =>
    new RegExp(
      `^${pattern
        .split(/\$\{[^}]+\}/)
        .map(escape)
        .join('[\\w-]+')}$`,
    ),
);

function escape(text: string) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isUsed(key: string) {
  const name = stem(key);
  return sources.includes(`'${name}'`) || patterns.some((pattern) => pattern.test(name));
}

describe.each(rooms)('the words of %s', (room) => {
  const english = wordsOf(room, 'en');

  it.each(languageCodes)('are complete in %s', (language) => {
    expect(stems(wordsOf(room, language))).toEqual(stems(english));
  });

  it.each(languageCodes)('have each key once in %s', (language) => {
    const file = readFileSync(`src/${room}/${language}.json`, 'utf8');
    const keys = [...file.matchAll(/^\s*"([^"]+)":/gm)].map(([, key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each(languageCodes)('have every plural of %s', (language) => {
    const words = wordsOf(room, language);
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const missing = Object.keys(words)
      .filter((key) => PLURAL.test(key))
      .flatMap((key) => categories.map((category) => `${stem(key)}_${category}`))
      .filter((key) => !(key in words));
    expect(missing).toEqual([]);
  });

  it.each(languageCodes)('have the same places to fill in %s', (language) => {
    const words = wordsOf(room, language);
    const different = Object.keys(words).filter(
      (key) =>
        key in english && String(places(words[key] ?? '')) !== String(places(english[key] ?? '')),
    );
    expect(different).toEqual([]);
  });

  it.each(languageCodes.filter((code) => code !== 'en'))('are translated into %s', (language) => {
    const words = wordsOf(room, language);
    const untranslated = Object.keys(words).filter(
      (key) => words[key] === english[key] && !same.includes(words[key] ?? ''),
    );
    expect(untranslated).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });
});

it('knows words for every kind of record that the trail names', () => {
  const kinds = readFileSync('../java/org/seine/sharing/RecordKind.java', 'utf8');
  const codes = [...kinds.matchAll(/\("([a-z-]+)", (?:true|false)\)/g)].map(([, code]) => code);
  const words = wordsOf('trail', 'en');
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !(`record.${code}` in words))).toEqual([]);
});

it('knows words for every problem that the portal can answer', () => {
  const rows = readFileSync('../../../docs/problems.md', 'utf8').matchAll(/^\| (`[^|]+) \|/gm);
  const codes = [...rows].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([\w-]+)`/g)].map((m) => m[1]),
  );
  const words = wordsOf('problem', 'en');
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !(`${code}.title` in words && `${code}.next` in words))).toEqual(
    [],
  );
});
