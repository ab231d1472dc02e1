import { expect, it } from 'vitest';
import { uuid7 } from './uuid7';

it('makes ids of version 7 that carry their time', () => {
  const at = Date.UTC(2026, 10, 22, 2, 0, 0);
  const id = uuid7(at);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at);
});

it('makes another id each time', () => {
  expect(new Set(Array.from({ length: 1000 }, () => uuid7(0))).size).toBe(1000);
});
