import { expect, it } from 'vitest';
import { lookOf } from './look';

it.each([
  ['image/png', 'image'],
  ['IMAGE/JPEG', 'image'],
  ['text/plain; charset=utf-8', 'text'],
  ['text/csv', 'text'],
  ['image/svg+xml', undefined],
  ['text/html', undefined],
  ['application/pdf', 'pdf'],
  ['', undefined],
])('a document of type %s is looked at as %s', (mediaType, look) => {
  expect(lookOf({ mediaType })).toBe(look);
});
