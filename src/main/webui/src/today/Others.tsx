import { StackItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { LeadRow } from '@/lead/lead';
import { isReturned, type Standing, standingsOf, stillOpen } from './answered';
import { Section } from './Section';
import { TodayTable } from './TodayTable';

/** What came back, and what others have to answer. */
export function Others({ submitted }: { submitted: LeadRow[] }) {
  const { t } = useTranslation('today');
  const { t: leadWord } = useTranslation('lead');
  const rowOf = ({ row, recipient }: Standing) => ({
    row,
    since: recipient.since,
    state: recipient.state,
    who: recipient.unit,
    ...(recipient.returnReason ? { more: leadWord(`reason.${recipient.returnReason}`) } : {}),
  });
  const standings = standingsOf(submitted);
  const returned = standings.filter(isReturned);
  const open = standings.filter(stillOpen);
  return (
    <>
      <StackItem>
        <Section title={t('returned')} count={returned.length} none={t('returned.none')}>
          <TodayTable name={t('returned')} rows={returned.map(rowOf)} />
        </Section>
      </StackItem>
      <StackItem>
        <Section title={t('waiting')} count={open.length} none={t('waiting.none')}>
          <TodayTable name={t('waiting')} rows={open.map(rowOf)} />
        </Section>
      </StackItem>
    </>
  );
}
