import { describe, expect, it } from 'vitest';
import type { Measure, StepDone } from '../measure';
import { counts, reportedBy } from './judging';

const done = (number: number, becomes?: 'FROZEN') =>
  ({ number, told: { ...(becomes ? { becomes } : {}) } }) as StepDone;
const of = (alarm: Measure['alarms'][number], note: StepDone) =>
  ({ alarms: [alarm], history: [done(1), note] }) as Measure;

describe('a fact that did not fit', () => {
  it('counts once it was accepted, and not before or otherwise', () => {
    const waiting = { step: 1, kind: 'DOES_NOT_FIT' as const };
    expect(counts(of(waiting, done(2)), done(1))).toBe(false);
    expect(counts(of({ ...waiting, settledBy: 2 }, done(2)), done(1))).toBe(false);
    expect(counts(of({ ...waiting, settledBy: 2 }, done(2, 'FROZEN')), done(1))).toBe(true);
  });

  it('counts from the beginning where it moved the measure', () => {
    expect(counts(of({ step: 1, kind: 'SUM_DIFFERS' }, done(2)), done(1))).toBe(true);
  });

  it('is accepted only where the portal says what becomes of the measure', () => {
    const alarm = { step: 1, kind: 'DOES_NOT_FIT' as const };
    expect(reportedBy(of({ ...alarm, becomes: 'FROZEN' }, done(2)), '1')).toBe('FROZEN');
    expect(reportedBy(of(alarm, done(2)), '1')).toBeUndefined();
  });
});
