import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { LeadRow } from '@/lead/lead';
import { deadlineOf } from './deadline';

/** By when something is to be done, where that is near or over. */
export function DeadlineLabel({ row, now }: { row: LeadRow; now: number }) {
  const { t } = useTranslation('today');
  const { day } = useFormats();
  const deadline = deadlineOf(row, now);
  if (deadline === undefined || deadline.nearness === 'far') {
    return null;
  }
  return (
    <Label color={deadline.nearness === 'overdue' ? 'red' : 'orange'}>
      {t(`deadline.${deadline.nearness}`, { day: day(deadline.on) })}
    </Label>
  );
}
