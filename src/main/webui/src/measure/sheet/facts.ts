import { useTranslation } from 'react-i18next';
import type { Fact } from '@/dossier/filed/AlarmTable';
import type { Measure } from '../measure';

/** The facts that raised an alarm, in words. */
export function useFacts() {
  const { t } = useTranslation('measure');
  return ({ alarms, history }: Measure): Fact[] =>
    alarms.map(({ step, kind, settledBy }) => {
      const done = history.find(({ number }) => number === step);
      return {
        step,
        fact: done ? t(`step.${done.told.step}`) : '',
        on: done?.told.on,
        recordedAt: done?.recordedAt,
        why: t(`alarm.${kind}`),
        isJudged: settledBy !== undefined,
      };
    });
}
