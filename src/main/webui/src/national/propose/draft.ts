import type { Records } from '@/frame/call';
import type { Sheet } from '../answers';

/** What becomes of a measure, while it is typed. */
export type EffectDraft = { effect: '' | Records['EndEffectCode']; days: string; words: string };

/** Who decides a step, while it is typed. */
export type AuthorityDraft = {
  step: Records['NationalStep'];
  authority: string;
  signatories: string;
  leadDays: string;
};

/** A sheet while it is typed: what is not said is an empty text. */
export type RulesDraft = {
  validFrom: string;
  timeZone: string;
  channelKind: '' | Records['ChannelKind'];
  channelWords: string;
  portalDesignated: boolean;
  languages: string[];
  translation: '' | Records['Translation'];
  requirements: { language: string; text: string }[][];
  authorities: AuthorityDraft[];
  termKind: '' | Records['FreezeTermKind'];
  termMonths: string;
  renewalBy: '' | Records['RenewalAsker'];
  renewalDays: string;
  emergencyDays: string;
  acquittal: EffectDraft;
  appeal: EffectDraft;
  withdrawal: EffectDraft;
  forum: string;
  windowLimit: '' | Records['ClaimLimit'];
  windowEvent: Records['ClaimEvent'];
  windowCount: string;
  windowUnit: Records['ClaimUnit'];
  claimWords: string;
  notifications: { whom: string; when: string }[];
  registers: string[];
  costsBearer: '' | Records['CostBearer'];
  costsWords: string;
  sale: '' | 'yes' | 'no';
  saleWords: string;
  livingExpenses: string;
  legalExpenses: string;
  classification: { national: string; court: string }[];
  restDays: Records['DayOfWeek'][];
  /** One day a line. */
  holidays: string;
  retentionMonths: string;
  auditScope: string;
  figures: Records['FiguresVisibility'];
};

const number = (value: number | null | undefined) => (value ?? '').toString();

function effectDraft(effect: Sheet['acquittal']): EffectDraft {
  return {
    effect: effect?.effect ?? '',
    days: number(effect?.days),
    words: effect?.words ?? '',
  };
}

/**
 * What a form begins with: the sheet that holds, or an empty one.
 *
 * @param validFrom the first day that is offered
 */
export function draftOf(sheet: Sheet, validFrom: string): RulesDraft {
  const { channel, freeze, claims } = sheet;
  return {
    validFrom,
    timeZone: sheet.timeZone,
    channelKind: channel?.kind ?? '',
    channelWords: channel?.words ?? '',
    portalDesignated: sheet.portalDesignated,
    languages: sheet.languages ?? [],
    translation: sheet.translation ?? '',
    requirements: (sheet.requirements ?? []).map(({ words }) => words),
    authorities: (sheet.authorities ?? []).map((one) => ({
      step: one.step,
      authority: one.authority,
      signatories: one.signatories ?? '',
      leadDays: number(one.leadDays),
    })),
    termKind: freeze?.term?.kind ?? '',
    termMonths: number(freeze?.term?.months),
    renewalBy: freeze?.renewal?.by ?? '',
    renewalDays: number(freeze?.renewal?.daysBefore),
    emergencyDays: number(freeze?.emergencyDays),
    acquittal: effectDraft(sheet.acquittal),
    appeal: effectDraft(sheet.appeal),
    withdrawal: effectDraft(sheet.withdrawal),
    forum: claims?.forum ?? '',
    windowLimit: claims?.window?.limit ?? '',
    windowEvent: claims?.window?.event ?? 'REGISTRATION',
    windowCount: number(claims?.window?.count),
    windowUnit: claims?.window?.unit ?? 'MONTHS',
    claimWords: claims?.words ?? '',
    notifications: sheet.notifications ?? [],
    registers: sheet.registers ?? [],
    costsBearer: sheet.costs?.bearer ?? '',
    costsWords: sheet.costs?.words ?? '',
    sale: sheet.interimSale ? (sheet.interimSale.allowed ? 'yes' : 'no') : '',
    saleWords: sheet.interimSale?.words ?? '',
    livingExpenses: sheet.livingExpenses ?? '',
    legalExpenses: sheet.legalExpenses ?? '',
    classification: sheet.classification ?? [],
    restDays: sheet.workingDays?.restDays ?? [],
    holidays: (sheet.workingDays?.holidays ?? []).join('\n'),
    retentionMonths: number(sheet.retentionMonths),
    auditScope: sheet.auditScope ?? '',
    figures: sheet.figures ?? 'AGGREGATED',
  };
}

const words = (text: string) => (text.trim() === '' ? null : text.trim());
const count = (text: string) => (text.trim() === '' ? null : Number(text.trim()));

function effectOf({ effect, days, words: added }: EffectDraft): Records['EndEffect'] | null {
  return effect === ''
    ? null
    : {
        effect,
        days: effect === 'LAPSES_AFTER_DAYS' ? count(days) : null,
        words: words(added),
      };
}

function claimsOf(draft: RulesDraft): Records['ClaimRules'] | null {
  const window =
    draft.windowLimit === ''
      ? null
      : {
          limit: draft.windowLimit,
          event: draft.windowEvent,
          count: draft.windowLimit === 'WITHIN' ? count(draft.windowCount) : null,
          unit: draft.windowLimit === 'WITHIN' ? draft.windowUnit : null,
        };
  const forum = words(draft.forum);
  const added = words(draft.claimWords);
  return forum === null && window === null && added === null
    ? null
    : { forum, window, words: added };
}

function freezeOf(draft: RulesDraft): Records['FreezeRules'] | null {
  const term =
    draft.termKind === ''
      ? null
      : {
          kind: draft.termKind,
          months: draft.termKind === 'MONTHS' ? count(draft.termMonths) : null,
        };
  const renewal =
    draft.renewalBy === ''
      ? null
      : {
          by: draft.renewalBy,
          daysBefore: draft.renewalBy === 'NOBODY' ? null : count(draft.renewalDays),
        };
  const emergencyDays = count(draft.emergencyDays);
  return term === null && renewal === null && emergencyDays === null
    ? null
    : { term, renewal, emergencyDays };
}

/** The days that are written, one a line; what is no day stays, and the portal refuses it. */
export function holidaysOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** The sheet as the API takes it. */
export function sheetOf(draft: RulesDraft): Sheet {
  const { channelKind, channelWords, costsBearer, sale } = draft;
  return {
    timeZone: draft.timeZone,
    channel: channelKind === '' ? null : { kind: channelKind, words: channelWords.trim() },
    portalDesignated: draft.portalDesignated,
    languages: draft.languages,
    translation: draft.translation === '' ? null : draft.translation,
    requirements: draft.requirements.map((one) => ({
      words: one.map(({ language, text }) => ({ language, text: text.trim() })),
    })),
    authorities: draft.authorities.map((one) => ({
      step: one.step,
      authority: one.authority.trim(),
      signatories: words(one.signatories),
      leadDays: count(one.leadDays),
    })),
    freeze: freezeOf(draft),
    acquittal: effectOf(draft.acquittal),
    appeal: effectOf(draft.appeal),
    withdrawal: effectOf(draft.withdrawal),
    claims: claimsOf(draft),
    notifications: draft.notifications.map(({ whom, when }) => ({
      whom: whom.trim(),
      when: when.trim(),
    })),
    registers: draft.registers.map((one) => one.trim()),
    costs: costsBearer === '' ? null : { bearer: costsBearer, words: words(draft.costsWords) },
    interimSale: sale === '' ? null : { allowed: sale === 'yes', words: words(draft.saleWords) },
    livingExpenses: words(draft.livingExpenses),
    legalExpenses: words(draft.legalExpenses),
    classification: draft.classification.map(({ national, court }) => ({
      national: national.trim(),
      court: court.trim(),
    })),
    workingDays: { restDays: draft.restDays, holidays: holidaysOf(draft.holidays) },
    retentionMonths: count(draft.retentionMonths),
    auditScope: words(draft.auditScope),
    figures: draft.figures,
  };
}
