import { expect, it } from 'vitest';
import { duration } from './duration';
import { Pace } from './pace';

it('knows rate and time left from the last seconds, not from the whole', () => {
  const pace = new Pace();
  pace.note(0, 0);
  expect(pace.rate).toBeUndefined();
  pace.note(1_000_000, 1000);
  expect(pace.rate).toBe(1_000_000);
  for (let second = 2; second <= 20; second++) {
    pace.note(1_000_000 + second * 1000, second * 1000);
  }
  expect(pace.rate).toBe(1000);
  expect(pace.secondsFor(5500)).toBe(6);
});

it('promises no end while nothing moves', () => {
  const pace = new Pace();
  pace.note(10, 0);
  pace.note(10, 2000);
  expect(pace.secondsFor(100)).toBeUndefined();
});

it('says a length of time in two units', () => {
  expect(duration(45, 'en')).toBe('45 sec');
  expect(duration(125, 'en')).toBe('2 min 5 sec');
  expect(duration(7500, 'fr')).toMatch(/^2.h 5.min$/);
});
