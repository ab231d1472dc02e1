import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { MeasureRow } from './measure';

type Held = Pick<MeasureRow, 'state' | 'reading' | 'endsOn' | 'askRenewalBy' | 'renewalAskedOn'>;

/** Where a measure stands, how long it holds, and by when renewal is asked: one sentence. */
export function useTermSentence() {
  const { t } = useTranslation('measure');
  const { day } = useFormats();
  return ({ state, reading, endsOn, askRenewalBy, renewalAskedOn }: Held) => {
    const word = t(`state.${state}`);
    if (state !== 'FROZEN' && state !== 'SEIZED') {
      return word;
    }
    if (endsOn === undefined) {
      return t('term.openEnded', { state: word });
    }
    const held = { state: word, day: day(endsOn) };
    if (reading === 'EXPIRED') {
      return t('term.expired', held);
    }
    if (renewalAskedOn !== undefined) {
      return t('term.asked', { ...held, asked: day(renewalAskedOn) });
    }
    return askRenewalBy === undefined
      ? t('term.until', held)
      : t('term.askBy', { ...held, by: day(askRenewalBy) });
  };
}
