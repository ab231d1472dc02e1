import { type EffectDraft, holidaysOf, type RulesDraft } from './draft';

const isBlank = (text: string) => text.trim() === '';

/** A whole number of these bounds. */
function isCount(text: string, least: number, most: number): boolean {
  return /^\d{1,4}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}

/** The same, or nothing. */
function isCountOrBlank(text: string, least: number, most: number): boolean {
  return isBlank(text) || isCount(text, least, most);
}

/** A day of the calendar that is there: not 30 February. */
export function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(at.getTime()) &&
    at.toISOString().startsWith(text)
  );
}

function isEffect({ effect, days }: EffectDraft): boolean {
  return effect !== 'LAPSES_AFTER_DAYS' || isCount(days, 1, 3650);
}

/**
 * What must be mended before it is proposed, by the names of the fields; the words are
 * `fault.<name>`. The portal checks again.
 */
export function faultsOf(draft: RulesDraft): string[] {
  const holidays = holidaysOf(draft.holidays);
  const checks: Record<string, boolean> = {
    validFrom: isDay(draft.validFrom),
    timeZone: draft.timeZone !== '',
    channelWords: draft.channelKind === '' || !isBlank(draft.channelWords),
    requirements: draft.requirements.every(
      (one) =>
        one.length > 0 && one.every(({ language, text }) => language !== '' && !isBlank(text)),
    ),
    authorities: draft.authorities.every(
      ({ authority, leadDays }) => !isBlank(authority) && isCountOrBlank(leadDays, 0, 3650),
    ),
    termMonths: draft.termKind !== 'MONTHS' || isCount(draft.termMonths, 1, 600),
    renewal:
      draft.termKind !== 'WITHOUT_END' || draft.renewalBy === '' || draft.renewalBy === 'NOBODY',
    renewalDays: draft.renewalBy === 'NOBODY' || isCountOrBlank(draft.renewalDays, 0, 730),
    emergencyDays: isCountOrBlank(draft.emergencyDays, 1, 3650),
    acquittal: isEffect(draft.acquittal),
    appeal: isEffect(draft.appeal),
    withdrawal: isEffect(draft.withdrawal),
    windowCount: draft.windowLimit !== 'WITHIN' || isCount(draft.windowCount, 1, 3650),
    notifications: draft.notifications.every(({ whom, when }) => !isBlank(whom) && !isBlank(when)),
    registers: draft.registers.every((one) => !isBlank(one)),
    classification: draft.classification.every(
      ({ national, court }) => !isBlank(national) && !isBlank(court),
    ),
    restDays: draft.restDays.length < 7,
    holidays:
      holidays.every(isDay) && new Set(holidays).size === holidays.length && holidays.length <= 400,
    retentionMonths: isCountOrBlank(draft.retentionMonths, 1, 1200),
  };
  return Object.keys(checks).filter((name) => !checks[name]);
}
