import { expect, it } from 'vitest';
import type { Records } from '@/frame/call';
import { currentOf, inOrder, validityOf } from './validity';

const NOW = new Date('2026-11-22T12:00:00Z');

function certificate(of: Partial<Records['Certificate']> = {}): Records['Certificate'] {
  return {
    id: 'c',
    unit: 'u',
    purpose: 'SIGNING',
    keyVersion: 1,
    custody: 'PORTAL_HELD',
    state: 'CURRENT',
    serial: 'ab',
    notBefore: '2026-01-01T00:00:00Z',
    notAfter: '2027-01-01T00:00:00Z',
    revokedAt: null,
    reason: null,
    pem: '',
    version: 0,
    ...of,
  };
}

it('warns thirty days before the end, and not a moment earlier', () => {
  const at = (notAfter: string) => validityOf(certificate({ notAfter }), NOW);
  expect(at('2026-12-22T12:00:00Z').standing).toBe('valid');
  expect(at('2026-12-22T11:59:59Z')).toMatchObject({ standing: 'ending', days: 30 });
  expect(at('2026-11-23T00:00:00Z')).toMatchObject({ standing: 'ending', days: 1 });
});

it('calls none, ended and revoked by their names', () => {
  expect(validityOf(undefined, NOW).standing).toBe('none');
  expect(validityOf(certificate({ notAfter: '2026-11-22T12:00:00Z' }), NOW).standing).toBe('ended');
  expect(
    validityOf(certificate({ state: 'REVOKED', revokedAt: '2026-11-01T00:00:00Z' }), NOW),
  ).toEqual({ standing: 'revoked', at: '2026-11-01T00:00:00Z' });
});

it('takes no revoked certificate for the current one', () => {
  expect(currentOf([certificate({ state: 'REVOKED' })], 'SIGNING')).toBeUndefined();
});

it('lists those in use first, then the newest', () => {
  const ids = inOrder([
    certificate({ id: 'old', state: 'RETIRED', keyVersion: 1 }),
    certificate({ id: 'older', state: 'REVOKED', keyVersion: 2 }),
    certificate({ id: 'now', keyVersion: 3 }),
  ]).map(({ id }) => id);
  expect(ids).toEqual(['now', 'older', 'old']);
});
