import type { Measure, MeasureState } from '../measure';
import { table } from '../table';

/**
 * The state that an alarmed fact reported and that the measure did not take; undefined where the fact
 * leads to none, or moved the measure already.
 */
export function reportedBy(measure: Measure, about: string): MeasureState | undefined {
  const step = Number(about);
  const alarm = measure.alarms.find((one) => one.step === step && one.settledBy === undefined);
  const done = measure.history.find(({ number }) => number === step);
  return alarm && done && ['DOES_NOT_FIT', 'CLAIM_OPEN'].includes(alarm.kind)
    ? table[done.told.step].to
    : undefined;
}
