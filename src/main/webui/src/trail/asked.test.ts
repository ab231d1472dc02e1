import { describe, expect, it } from 'vitest';
import { addressOf, askedOf, ofField, toField } from './asked';

describe('the address of a search', () => {
  it('says everything that is asked for, and brings it back', () => {
    const asked = {
      record: '01a200ed-17ec-750d-b674-2cc5c98d590d',
      operation: ['lead.open', 'document.open'],
      outcome: 'refused',
      from: '2026-11-15T00:00:00.000Z',
      after: '01a200ed-17ec-750d-b674-2cc5c98d590e',
    };
    expect(askedOf(new URL(addressOf(asked), 'https://x').searchParams)).toEqual(asked);
  });

  it('tells "at any time" from an address that says nothing', () => {
    const search = new URL(addressOf({ outcome: 'failed' }), 'https://x').searchParams;
    expect(search.has('from')).toBe(true);
    expect(askedOf(search)).toEqual({ outcome: 'failed' });
  });

  it('passes over what is empty or none of ours', () => {
    expect(askedOf(new URLSearchParams('unit=%20&colour=red&to='))).toEqual({});
  });
});

describe('a field for date and time', () => {
  it('shows an instant by the own clock and names the same instant again', () => {
    const instant = '2026-03-28T22:15:00.000Z';
    expect(ofField(toField(instant))).toBe(instant);
  });

  it('is empty for what is no instant', () => {
    expect(toField('yesterday')).toBe('');
    expect(ofField('')).toBe('');
  });
});
