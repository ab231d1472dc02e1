import type { Alarm, Measure, MeasureState, StepDone } from '../measure';
import { table } from '../table';

/** Whether the state, and all that the fact told, waits for the judgment. */
const waits = (kind: Alarm['kind']) =>
  ['DOES_NOT_FIT', 'CLAIM_OPEN', 'CLAIM_AFTER_TRANSFER'].includes(kind);

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

/** Whether what a step told counts: not while a fact waits for a judgment, nor where it was not accepted. */
export function counts({ alarms, history }: Pick<Measure, 'alarms' | 'history'>, done: StepDone) {
  const alarm = alarms.find(({ step, kind }) => step === done.number && waits(kind));
  const note = history.find(({ number }) => number === alarm?.settledBy);
  return alarm === undefined || note?.told.becomes !== undefined;
}
