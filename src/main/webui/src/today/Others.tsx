import { Button, Content, StackItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { LeadRow } from '@/lead/lead';
import { ProblemNote } from '@/problem/ProblemNote';
import { isReturned, type Standing, stillOpen, useStandings } from './answered';
import { Section } from './Section';
import { TodayTable } from './TodayTable';

/** What came back, and what others have to answer. */
export function Others({ submitted }: { submitted: LeadRow[] }) {
  const { t } = useTranslation('today');
  const { t: leadWord } = useTranslation('lead');
  const { step, read } = useStandings();
  const standings = step.data;
  const rowOf = ({ row, recipient }: Standing) => ({
    row,
    since: recipient.since,
    state: recipient.state,
    who: recipient.unit,
    ...(recipient.returnReason ? { more: leadWord(`reason.${recipient.returnReason}`) } : {}),
  });
  if (standings === undefined) {
    return (
      <StackItem>
        <Section title={t('waiting')} count={submitted.length} none={t('waiting.none')}>
          <Content component="p">{t('waiting.what', { count: submitted.length })}</Content>
          <Button
            variant="secondary"
            isLoading={step.isPending}
            isDisabled={step.isPending}
            onClick={() => {
              step.mutate(submitted);
            }}
          >
            {step.isPending
              ? t('waiting.reading', { read, count: submitted.length })
              : t('waiting.read')}
          </Button>
          {step.error && <ProblemNote refusal={step.error} />}
          <TodayTable
            name={t('waiting')}
            rows={submitted.map((row) => ({ row, since: row.changedAt, state: row.state }))}
          />
        </Section>
      </StackItem>
    );
  }
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
