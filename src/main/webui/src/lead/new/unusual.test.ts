import { expect, it } from 'vitest';
import { unusual } from './unusual';

const whys = (...found: ReturnType<typeof unusual>) => found.map(({ why }) => why);

it('warns of RED for more than one unit, even while nothing else is known', () => {
  expect(whys(...unusual({ trafficLight: 'RED', recipients: ['a', 'b'] }, undefined))).toEqual([
    'redToMany',
  ]);
  expect(unusual({ trafficLight: 'RED', recipients: ['a'] }, undefined)).toEqual([]);
});

it('warns of a unit that none of the last leads went to', () => {
  const usual = { recipients: [['a'], ['a', 'b']], isAll: true };
  expect(unusual({ recipients: ['a', 'c'] }, usual)).toEqual([
    { why: 'newUnit', unit: 'c', looked: 2, isAll: true },
  ]);
});

it('warns of a wider circle than the last three leads had', () => {
  const usual = { recipients: [['a'], ['b'], ['a', 'b'], ['a', 'b', 'c', 'd']], isAll: false };
  expect(unusual({ recipients: ['a', 'b'] }, usual)).toEqual([]);
  expect(unusual({ recipients: ['a', 'b', 'c'] }, usual)).toEqual([
    { why: 'wider', count: 3, widest: 2, looked: 3 },
  ]);
});

it('has nothing to compare a first lead with, but says that each unit is new', () => {
  expect(whys(...unusual({ recipients: ['a'] }, { recipients: [], isAll: true }))).toEqual([
    'newUnit',
  ]);
});
