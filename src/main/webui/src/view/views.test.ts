import { describe, expect, it } from 'vitest';
import { areSame, filtersOf } from './views';

describe('the filters of a view', () => {
  it('are those of its list that the address names', () => {
    const search = new URLSearchParams('state=FROZEN&awaits=US&claimed=&step=RENEW');
    expect(filtersOf('MEASURES', search)).toEqual({ state: 'FROZEN' });
  });

  it('are the same in whatever order they stand', () => {
    expect(areSame({ a: '1', b: '2' }, { b: '2', a: '1' })).toBe(true);
    expect(areSame({ a: '1' }, { a: '1', b: '2' })).toBe(false);
    expect(areSame({ a: '1', b: '2' }, { a: '1', c: '2' })).toBe(false);
    expect(areSame({}, {})).toBe(true);
  });
});
