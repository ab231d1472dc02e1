import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionEnded } from '@/session/ended';
import type { DraftKeeper } from './keeper';

/** Saves once more when the session that ended is there again, and has the words for a line that is down. */
export function useKeptThroughout(keeper: DraftKeeper) {
  const { i18n } = useTranslation('lead');
  useEffect(() => {
    // A line that is down cannot fetch the words that say so.
    void i18n.loadNamespaces('problem');
  }, [i18n]);
  const hasEnded = useSessionEnded();
  useEffect(() => {
    if (!hasEnded) {
      void keeper.save();
    }
  }, [hasEnded, keeper]);
}
