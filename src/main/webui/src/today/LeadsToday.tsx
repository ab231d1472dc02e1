import { Stack, StackItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Waiting } from '@/frame/Awaiting';
import { Later } from '@/frame/Later';
import { useUnitPath } from '@/frame/unit';
import type { LeadRow } from '@/lead/lead';
import { rowsOf, useLeadRows } from '@/lead/rows';
import { ProblemNote } from '@/problem/ProblemNote';
import { byUrgencyThenAge } from './order';
import { Others } from './Others';
import { Section } from './Section';
import { TodayTable } from './TodayTable';

/** The leads that wait for this unit, by what is to be done. */
export function LeadsToday() {
  const { t } = useTranslation('today');
  const path = useUnitPath();
  const answers = [
    useLeadRows({ provided: false, state: 'SUBMITTED' }),
    useLeadRows({ provided: false, state: 'RECEIVED' }),
    useLeadRows({ provided: false, state: 'ASSESSED' }),
    useLeadRows({ provided: true, state: 'DRAFT' }),
    useLeadRows({ provided: true, state: 'SUBMITTED' }),
    useLeadRows({ provided: true, state: 'WITHDRAWAL_REQUESTED' }),
  ] as const;
  const refused = answers.find((answer) => answer.error);
  if (refused?.error) {
    return (
      <ProblemNote
        refusal={refused.error}
        retry={() => {
          answers.forEach((answer) => void answer.refetch());
        }}
      />
    );
  }
  const rows = answers.map((answer) => rowsOf(answer.data)?.toSorted(byUrgencyThenAge));
  if (rows.includes(undefined)) {
    return (
      <Later>
        <Waiting />
      </Later>
    );
  }
  const [unread = [], received = [], assessed = [], drafts = [], submitted = [], asked = []] = rows;
  const toAnswer: [string, LeadRow[]][] = [
    [t('acknowledge'), unread],
    [t('assess'), received],
    [t('decide'), assessed],
  ];
  const count = unread.length + received.length + assessed.length;
  return (
    <Stack hasGutter>
      <StackItem>
        <Section title={t('toAnswer')} count={count} none={t('toAnswer.none')}>
          <TodayTable
            name={t('toAnswer')}
            rows={toAnswer.flatMap(([more, some]) =>
              some.map((row) => ({
                row,
                since: row.changedAt,
                state: row.state,
                who: row.provider,
                more,
              })),
            )}
          />
        </Section>
      </StackItem>
      <StackItem>
        <Section title={t('drafts')} count={drafts.length} none={t('drafts.none')}>
          <TodayTable
            name={t('drafts')}
            hasWho={false}
            rows={drafts.map((row) => ({ row, since: row.changedAt, state: row.state }))}
          />
        </Section>
      </StackItem>
      <Others submitted={[...submitted, ...asked]} />
      {answers.some((answer) => answer.hasNextPage) && (
        <StackItem>
          <Link to={path('leads')}>{t('more')}</Link>
        </StackItem>
      )}
    </Stack>
  );
}
