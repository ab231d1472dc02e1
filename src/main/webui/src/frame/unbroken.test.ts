import { expect, it } from 'vitest';
import { unbroken } from './unbroken';

it.each([
  ['Qui détient quoi ?', 'Qui détient quoi\u00a0?'],
  ['Suivant : Faits datés', 'Suivant\u00a0: Faits datés'],
  ['Sous « Lire comme ».', 'Sous «\u00a0Lire comme\u00a0».'],
  ['https://portal.example/u', 'https://portal.example/u'],
])('keeps together: %s', (text, kept) => {
  expect(unbroken(text)).toBe(kept);
});
