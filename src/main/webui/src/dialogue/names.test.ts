import { describe, expect, it } from 'vitest';
import { areNames, namesOf } from './names';

describe('those who took part in a meeting', () => {
  it('stand one in a line', () => {
    expect(namesOf(' Livia Kortenay \n\n غاسبار\n')).toEqual(['Livia Kortenay', 'غاسبار']);
  });

  it('are somebody, not more than fifty, and no essays', () => {
    expect(areNames('Livia Kortenay')).toBe(true);
    expect(areNames(' \n ')).toBe(false);
    expect(areNames('a\n'.repeat(51))).toBe(false);
    expect(areNames('a'.repeat(101))).toBe(false);
  });
});
