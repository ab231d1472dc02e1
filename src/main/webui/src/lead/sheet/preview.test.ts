import { expect, it } from 'vitest';
import { lookOf } from './preview';

it.each([
  ['image/png', 'image'],
  ['IMAGE/JPEG', 'image'],
  ['text/plain; charset=utf-8', 'text'],
  ['image/svg+xml', undefined],
  ['text/html', undefined],
  ['application/pdf', 'pdf'],
  ['', undefined],
])('a document of type %s is looked at as %s', (mediaType, look) => {
  expect(lookOf({ mediaType, length: 10 })).toBe(look);
});

it('downloads what is too large to be shown', () => {
  expect(lookOf({ mediaType: 'text/plain', length: 1_000_001 })).toBeUndefined();
});
