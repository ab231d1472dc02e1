import type { Alarm, Measure, MeasureState, StepDone } from '../measure';

/** Whether the state, and all that the fact told, waits for the judgment. */
const waits = (kind: Alarm['kind']) =>
  ['DOES_NOT_FIT', 'CLAIM_OPEN', 'CLAIM_AFTER_TRANSFER'].includes(kind);

/**
 * The state of the measure once an alarmed fact is accepted; undefined where it was judged, moved the
 * measure already, or can be accepted no more.
 */
export function reportedBy(measure: Measure, about: string): MeasureState | undefined {
  return measure.alarms.find(({ step }) => step === Number(about))?.becomes;
}

/** Whether what a step told counts: not while a fact waits for a judgment, nor where it was not accepted. */
export function counts({ alarms, history }: Pick<Measure, 'alarms' | 'history'>, done: StepDone) {
  const alarm = alarms.find(({ step, kind }) => step === done.number && waits(kind));
  const note = history.find(({ number }) => number === alarm?.settledBy);
  return alarm === undefined || note?.told.becomes !== undefined;
}
