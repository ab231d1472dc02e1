import { expect, it } from 'vitest';
import { kindOf } from './mediaTypes';

it.each([
  ['application/pdf', 'PDF'],
  ['text/plain; charset=utf-8', 'TEXT'],
  ['Image/PNG', 'IMAGE'],
  ['application/json+ftm', 'ENTITIES'],
])('calls %s by a name', (mediaType, name) => {
  expect(kindOf(mediaType)).toBe(name);
});

it('has no name for what is not usual, nor for what an object inherits', () => {
  expect(kindOf('application/x-unheard-of')).toBeUndefined();
  expect(kindOf('constructor')).toBeUndefined();
});
