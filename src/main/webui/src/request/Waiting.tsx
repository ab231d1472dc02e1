import { useTranslation } from 'react-i18next';
import { today } from '@/asset/days';
import { isolated } from '@/directory/isolated';
import { useNames, useSide } from '@/dossier/sides';
import { useCited } from '@/frame/cited';
import { useFormats } from '@/frame/formats';
import { daysSince } from './age';
import type { RequestRow } from './request';

type Awaited = Pick<RequestRow, 'awaited' | 'awaitedSince' | 'state' | 'postponedUntil'> & {
  matterArticle?: string;
};

/** Who waits for whom since when, in one sentence. */
export function useWaitingSentence() {
  const { t } = useTranslation('request');
  const { day } = useFormats();
  const cited = useCited();
  const names = useNames();
  const { participant } = useSide();
  return ({ awaited, awaitedSince, state, matterArticle, postponedUntil }: Awaited): string => {
    if (awaited === undefined || awaitedSince === undefined) {
      return state === 'POSTPONED' && postponedUntil !== undefined
        ? t('waiting.postponed', { day: day(postponedUntil) })
        : t(state === 'POSTPONED' ? 'waiting.admissibility' : 'waiting.nobody');
    }
    const count = daysSince(awaitedSince, today());
    const article = matterArticle === undefined ? '' : ` (${cited(matterArticle)})`;
    return awaited === participant
      ? t('waiting.you', { count, article })
      : t('waiting.other', { count, article, who: isolated(names.participant(awaited)) });
  };
}
