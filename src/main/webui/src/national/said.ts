import { useTranslation } from 'react-i18next';
import { isolated } from '@/directory/isolated';
import { zoneWords } from '@/directory/time';
import { useFormats } from '@/frame/formats';
import type { Said } from '@/lead/compare/differences';
import type { Sheet } from './answers';

/** The parts of a sheet, in order; their words are `part.<name>`. */
export const parts = ['sending', 'deciding', 'freezing', 'ending', 'claiming', 'further'] as const;

/** One rule in a sentence, and the part it stands in; without a value the State has not said it. */
export type Line = Said & { part: (typeof parts)[number] };

/** The steps for which a State may name who decides. */
export const steps = [
  'TRACE',
  'FREEZE',
  'SEIZE',
  'RENEW',
  'NOTIFY',
  'REGISTER',
  'TRANSFER',
  'LIFT',
  'RELEASE',
] as const;

/** Monday, 1 January 2024, and the six days after it. */
const WEEK = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

const BULLET = '• ';

/** The days of the week in the language of the pages. */
export function useWeekdays() {
  const { i18n } = useTranslation('frame');
  const format = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  return WEEK.map((code, at) => ({
    code,
    words: format.format(new Date(Date.UTC(2024, 0, 1 + at))),
  }));
}

/** Turns a sheet into sentences, rule by rule, in the language of the pages. */
export function useSaid() {
  const { t, i18n } = useTranslation('national');
  const { day, languageName } = useFormats();
  const weekdays = useWeekdays();

  const together = (...pieces: (string | false | null | undefined)[]) => {
    const given = pieces.filter(Boolean);
    return given.length === 0 ? undefined : given.join(' ');
  };
  const list = (lines: string[]) =>
    lines.length === 0 ? undefined : lines.map((line) => `${BULLET}${line}`).join('\n');
  const effect = (said: Sheet['acquittal']) =>
    said
      ? together(
          said.effect === 'LAPSES_AFTER_DAYS'
            ? t('effect.LAPSES_AFTER_DAYS', { count: said.days ?? 0 })
            : t(`effect.${said.effect}`),
          said.words,
        )
      : undefined;

  return (sheet: Sheet): Line[] => {
    const { freeze, claims } = sheet;
    const lines: [Line['part'], string, string, string | null | undefined][] = [
      [
        'sending',
        'channel',
        t('channel'),
        sheet.channel &&
          t(`channel.${sheet.channel.kind}`, { words: isolated(sheet.channel.words) }),
      ],
      ['sending', 'portal', t('portal'), sheet.portalDesignated ? t('portal.yes') : t('portal.no')],
      ['sending', 'languages', t('languages'), sheet.languages?.map(languageName).join(', ')],
      [
        'sending',
        'translation',
        t('translation'),
        sheet.translation && t(`translation.${sheet.translation}`),
      ],
      [
        'sending',
        'requirements',
        t('requirements'),
        list(
          (sheet.requirements ?? []).map(
            ({ words }) =>
              (words.find(({ language }) => language === i18n.language) ?? words[0])?.text ?? '',
          ),
        ),
      ],
      ...steps.map((step): [Line['part'], string, string, string | undefined] => {
        const found = sheet.authorities?.find((one) => one.step === step);
        return [
          'deciding',
          `authority.${step}`,
          t(`step.${step}`),
          found &&
            together(
              t('authority.is', { authority: isolated(found.authority) }),
              found.signatories && t('authority.signs', { who: isolated(found.signatories) }),
              typeof found.leadDays === 'number' && t('authority.lead', { count: found.leadDays }),
            ),
        ];
      }),
      [
        'freezing',
        'term',
        t('term'),
        freeze?.term &&
          (freeze.term.kind === 'MONTHS'
            ? t('term.MONTHS', { count: freeze.term.months ?? 0 })
            : t('term.WITHOUT_END')),
      ],
      [
        'freezing',
        'renewal',
        t('renewal'),
        freeze?.renewal &&
          together(
            t(`renewal.${freeze.renewal.by}`),
            typeof freeze.renewal.daysBefore === 'number' &&
              t('renewal.before', { count: freeze.renewal.daysBefore }),
          ),
      ],
      [
        'freezing',
        'emergency',
        t('emergency'),
        typeof freeze?.emergencyDays === 'number'
          ? t('emergency.days', { count: freeze.emergencyDays })
          : undefined,
      ],
      [
        'freezing',
        'sale',
        t('sale'),
        sheet.interimSale &&
          together(
            sheet.interimSale.allowed ? t('sale.yes') : t('sale.no'),
            sheet.interimSale.words,
          ),
      ],
      ['freezing', 'living', t('living'), sheet.livingExpenses],
      ['freezing', 'legal', t('legal'), sheet.legalExpenses],
      ['ending', 'acquittal', t('acquittal'), effect(sheet.acquittal)],
      ['ending', 'appeal', t('appeal'), effect(sheet.appeal)],
      ['ending', 'withdrawal', t('withdrawal'), effect(sheet.withdrawal)],
      ['claiming', 'forum', t('forum'), claims?.forum],
      [
        'claiming',
        'window',
        t('window'),
        together(
          claims?.window &&
            (claims.window.limit === 'BEFORE'
              ? t('window.BEFORE', { event: t(`event.${claims.window.event}`) })
              : t(`window.${claims.window.unit ?? 'DAYS'}`, {
                  count: claims.window.count ?? 0,
                  event: t(`event.${claims.window.event}`),
                })),
          claims?.words,
        ),
      ],
      [
        'claiming',
        'notifications',
        t('notifications'),
        list(
          (sheet.notifications ?? []).map(({ whom, when }) =>
            t('notification', { whom: isolated(whom), when: isolated(when) }),
          ),
        ),
      ],
      ['claiming', 'registers', t('registers'), list(sheet.registers ?? [])],
      [
        'further',
        'costs',
        t('costs'),
        sheet.costs && together(t(`costs.${sheet.costs.bearer}`), sheet.costs.words),
      ],
      [
        'further',
        'classification',
        t('classification'),
        list(
          (sheet.classification ?? []).map(({ national, court }) =>
            t('equivalent', { national: isolated(national), court: isolated(court) }),
          ),
        ),
      ],
      ['further', 'zone', t('zone'), zoneWords(sheet.timeZone)],
      [
        'further',
        'restDays',
        t('restDays'),
        weekdays
          .filter(({ code }) => sheet.workingDays?.restDays?.includes(code))
          .map(({ words }) => words)
          .join(', '),
      ],
      [
        'further',
        'holidays',
        t('holidays'),
        sheet.workingDays?.holidays?.toSorted().map(day).join(', '),
      ],
      [
        'further',
        'retention',
        t('retention'),
        typeof sheet.retentionMonths === 'number'
          ? t('retention.months', { count: sheet.retentionMonths })
          : undefined,
      ],
      ['further', 'audit', t('audit'), sheet.auditScope],
      ['further', 'figures', t('figures'), t(`figures.${sheet.figures ?? 'AGGREGATED'}`)],
    ];
    return lines.map(([part, key, term, value]) => ({
      part,
      key,
      term,
      value: value === '' || value === null ? undefined : value,
    }));
  };
}
