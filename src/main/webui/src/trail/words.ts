import { useTranslation } from 'react-i18next';

/** Codes of the trail in words; a code that these pages do not know yet is shown as it is. */
export function useTrailWords() {
  const { t, i18n } = useTranslation('trail');
  const known = (key: string, words: () => string, code: string) =>
    i18n.exists(key, { ns: 'trail' }) ? words() : code;
  return {
    operation: (code: string) => {
      const [room = '', verb = ''] = code.split('.');
      return known(
        `operation.${code}`,
        () => t(`operation.${room}.${verb}` as 'operation.lead.open'),
        code,
      );
    },
    outcome: (code: string) =>
      known(`outcome.${code}`, () => t(`outcome.${code}` as 'outcome.done'), code),
    reason: (code: string) =>
      known(`reason.${code}`, () => t(`reason.${code}` as 'reason.absent'), code),
    purpose: (code: string) => {
      const step = /^conditions\.(\d+)$/.exec(code)?.[1];
      return step === undefined ? code : t('purpose.conditions', { step });
    },
    record: (kind: string) =>
      known(`record.${kind}`, () => t(`record.${kind}` as 'record.lead'), kind),
    /** The roles that counted; an entry joins them by a plus sign. */
    roles: (joined: string) =>
      joined
        .split('+')
        .map((role) => known(`role.${role}`, () => t(`role.${role}` as 'role.auditor'), role))
        .join(', '),
  };
}

/** The part of an id that tells records of one moment apart; the whole stands on the entry's page. */
export function shortId(id: string): string {
  return `…${id.slice(-12)}`;
}
