import { Stack, StackItem } from '@patternfly/react-core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Waiting } from '@/frame/Awaiting';
import { Later } from '@/frame/Later';
import { ConsentToday } from '@/consent/ConsentToday';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import type { LeadRow } from '@/lead/lead';
import { rowsOf, useLeadRows } from '@/lead/rows';
import { ProblemNote } from '@/problem/ProblemNote';
import { RequestsToday } from '@/request/RequestsToday';
import { useUnreadNotices } from './answers';
import { withDeadline } from './deadline';
import { byUrgencyThenAge } from './order';
import { Others } from './Others';
import { Section } from './Section';
import { TodayTable } from './TodayTable';
import { UnreadNews } from './UnreadNews';

/** What a recipient does next, by the state of the lead. */
const DO = { SUBMITTED: 'acknowledge', RECEIVED: 'assess', ASSESSED: 'decide' } as const;

/** Of each state; an urgent lead must not hide behind a page of older ones. */
const MOST = 200;

/** The leads that wait for this unit, by what is to be done. */
export function LeadsToday() {
  const { t } = useTranslation('today');
  const path = useUnitPath();
  const unit = useActingUnit();
  const [now] = useState(() => Date.now());
  const answers = [
    useLeadRows({ provided: false, state: 'SUBMITTED' }, MOST),
    useLeadRows({ provided: false, state: 'RECEIVED' }, MOST),
    useLeadRows({ provided: false, state: 'ASSESSED' }, MOST),
    useLeadRows({ provided: true, state: 'DRAFT' }, MOST),
    useLeadRows({ provided: true, state: 'SUBMITTED' }, MOST),
    useLeadRows({ provided: true, state: 'WITHDRAWAL_REQUESTED' }, MOST),
  ] as const;
  const notices = useUnreadNotices();
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
  const [
    unacknowledged = [],
    received = [],
    assessed = [],
    drafts = [],
    submitted = [],
    asked = [],
  ] = rows;
  const provided = [...submitted, ...asked];
  const answerable = [...unacknowledged, ...received, ...assessed];
  const mine = [...answerable, ...drafts].filter((row) => row.mine);
  // Each lead stands in one section of what is to be done: the most pressing one.
  const others = answerable.filter((row) => !row.mine);
  const overdue = withDeadline([...others, ...provided], 'overdue', now);
  const soon = withDeadline([...others, ...provided], 'soon', now);
  const later = others.filter((row) => !overdue.includes(row) && !soon.includes(row));
  const unread = later.filter((row) => row.unread);
  const rest = later.filter((row) => !row.unread);
  const ownDrafts = [
    ...drafts.filter((row) => !row.mine),
    ...provided.filter((row) => row.correctionSavedAt !== undefined),
  ];
  const toDo = (row: LeadRow) => ({
    row,
    since: row.changedAt,
    state: row.state,
    ...(row.provider === unit
      ? {}
      : {
          who: row.provider,
          ...(row.state in DO ? { more: t(DO[row.state as keyof typeof DO]) } : {}),
        }),
  });
  return (
    <Stack hasGutter>
      <StackItem>
        <Section title={t('mine')} count={mine.length} none={t('mine.none')}>
          <TodayTable name={t('mine')} rows={mine.map(toDo)} />
        </Section>
      </StackItem>
      {overdue.length > 0 && (
        <StackItem>
          <Section title={t('overdue')} count={overdue.length}>
            <TodayTable name={t('overdue')} rows={overdue.map(toDo)} />
          </Section>
        </StackItem>
      )}
      {soon.length > 0 && (
        <StackItem>
          <Section title={t('soon')} count={soon.length}>
            <TodayTable name={t('soon')} rows={soon.map(toDo)} />
          </Section>
        </StackItem>
      )}
      <Suspense>
        <ConsentToday />
      </Suspense>
      <StackItem>
        <Section title={t('unread')} count={unread.length} none={t('unread.none')}>
          <TodayTable name={t('unread')} rows={unread.map(toDo)} marksUnread={false} />
        </Section>
      </StackItem>
      <StackItem>
        <UnreadNews answer={notices} rows={rows.flatMap((found) => found ?? [])} />
      </StackItem>
      <StackItem>
        <Section title={t('toAnswer')} count={rest.length} none={t('toAnswer.none')}>
          <TodayTable name={t('toAnswer')} rows={rest.map(toDo)} />
        </Section>
      </StackItem>
      <StackItem>
        <Section title={t('drafts')} count={ownDrafts.length} none={t('drafts.none')}>
          <TodayTable
            name={t('drafts')}
            hasWho={false}
            rows={ownDrafts.map((row) => ({
              row,
              since: row.correctionSavedAt ?? row.changedAt,
              state: row.state,
              ...(row.correctionSavedAt === undefined ? {} : { more: t('correction') }),
            }))}
          />
        </Section>
      </StackItem>
      <Others submitted={provided} />
      {answers.some((answer) => answer.hasNextPage) && (
        <StackItem>
          <Link to={path('leads')}>{t('more')}</Link>
        </StackItem>
      )}
      <Suspense>
        <RequestsToday />
      </Suspense>
    </Stack>
  );
}
