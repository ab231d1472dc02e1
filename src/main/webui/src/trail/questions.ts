import { useTranslation } from 'react-i18next';
import { useActingUnit, useHasRole, useUnitPath } from '@/frame/unit';
import { addressOf, daysAgo } from './asked';

/** Questions that are asked often, each as an address of the trail. */
export function useReadyQuestions(): { words: string; to: string }[] {
  const { t } = useTranslation('trail');
  const path = useUnitPath();
  const unit = useActingUnit();
  const all = useHasRole('auditor');
  const week = daysAgo(7);
  const seen = { words: t('question.seen'), to: path('trail/seen') };
  const refused = {
    words: t('question.refused'),
    to: path(addressOf({ outcome: 'refused', from: week })),
  };
  const opened = {
    words: t('question.opened'),
    to: path(
      addressOf({ operation: ['document.open', 'document.export'], outcome: 'done', from: week }),
    ),
  };
  const keys = {
    words: t('question.keys'),
    to: path(addressOf({ operation: ['key.use'], from: week })),
  };
  const access = {
    words: t('question.access'),
    to: path(addressOf({ operation: ['proposal.confirm'], from: week })),
  };
  const own = { words: t('question.own'), to: path(addressOf({ unit, from: week })) };
  return all ? [seen, refused, opened, access] : [seen, own, opened, keys];
}
