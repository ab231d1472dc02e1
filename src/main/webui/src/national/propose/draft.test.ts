import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../answers';
import { draftOf, type RulesDraft, sheetOf } from './draft';
import { faultsOf, isDay } from './faults';

const golden = (name: string) =>
  (
    JSON.parse(
      readFileSync(`../../test/resources/golden/national-rules-v1/${name}.json`, 'utf8'),
    ) as { sheet: Sheet }
  ).sheet;
const full = golden('full');

/** As the portal stores it: what is not said is left out. */
function stored(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(stored);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0))
        .map(([name, one]) => [name, stored(one)]),
    );
  }
  return value;
}

const typed = (more: Partial<RulesDraft>) => ({ ...draftOf(full, '2026-01-01'), ...more });

describe('what a State types', () => {
  it.each(['full', 'silent'])('loses nothing of a sheet that is %s', (name) => {
    const sheet = golden(name);
    expect(stored(sheetOf(draftOf(sheet, '2026-01-01')))).toEqual(sheet);
    expect(faultsOf(draftOf(sheet, '2026-01-01'))).toEqual([]);
  });

  it('leaves out the number that its code does not ask for', () => {
    const sheet = sheetOf(
      typed({ termKind: 'WITHOUT_END', renewalBy: 'NOBODY', windowLimit: 'BEFORE' }),
    );
    expect(sheet.freeze?.term).toEqual({ kind: 'WITHOUT_END', months: null });
    expect(sheet.freeze?.renewal).toEqual({ by: 'NOBODY', daysBefore: null });
    expect(sheet.claims?.window).toMatchObject({ limit: 'BEFORE', count: null, unit: null });
  });

  it.each<[string, Partial<RulesDraft>]>([
    ['validFrom', { validFrom: '2026-02-29' }],
    ['channelWords', { channelWords: ' ' }],
    ['requirements', { requirements: [[{ language: 'fr', text: '' }]] }],
    [
      'authorities',
      { authorities: [{ step: 'LIFT', authority: ' ', signatories: '', leadDays: '' }] },
    ],
    ['termMonths', { termMonths: '' }],
    ['termMonths', { termMonths: '1.5' }],
    ['termMonths', { termMonths: '0' }],
    ['renewal', { termKind: 'WITHOUT_END' }],
    ['renewalDays', { renewalDays: '-1' }],
    ['emergencyDays', { emergencyDays: 'a week' }],
    ['acquittal', { acquittal: { effect: 'LAPSES_AFTER_DAYS', days: '', words: '' } }],
    ['windowCount', { windowCount: '' }],
    ['notifications', { notifications: [{ whom: 'The owner', when: '' }] }],
    ['registers', { registers: [''] }],
    ['classification', { classification: [{ national: '', court: 'Restricted' }] }],
    [
      'restDays',
      {
        restDays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'],
      },
    ],
    ['holidays', { holidays: '2026-01-01\n2026-13-01' }],
    ['holidays', { holidays: '2026-01-01 2026-01-01' }],
    ['retentionMonths', { retentionMonths: '1201' }],
  ])('is stopped at %s', (name, more) => {
    expect(faultsOf(typed(more))).toEqual([name]);
  });

  it('knows the days of leap years', () => {
    expect(
      ['2028-02-29', '2026-02-29', '2100-02-29', '2000-02-29', '29.02.2028'].map(isDay),
    ).toEqual([true, false, false, true, false]);
  });
});
