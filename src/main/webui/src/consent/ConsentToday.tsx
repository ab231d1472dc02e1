import { Content, Label, StackItem } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '@/frame/answers';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { useUnitNames } from '@/lead/units';
import { Section } from '@/today/Section';
import { type ConsentRow, consentPage } from './consent';
import { AnswerLabel } from './StateLabel';
import { answersThatCame, nearnessOf, stillAsked } from './today';

const MOST = 200;

function useRows(waiting: boolean) {
  return useAnswer<ConsentRow[]>(['consents', { waiting }], async (call, signal) => {
    const { data, error, response } = await call.GET('/api/v1/consents', {
      params: { query: { waiting, limit: MOST } },
      signal,
    });
    return data === undefined ? { error, response } : { data: data.items, response };
  });
}

/** Of consent: what waits for this unit's answer, what came back, what it waits for. */
export function ConsentToday() {
  const { t } = useTranslation('consent');
  const [now] = useState(() => Date.now());
  const waiting = useRows(true).data ?? [];
  const all = useRows(false).data ?? [];
  const sections = [
    { name: t('today.toAnswer'), rows: waiting },
    { name: t('today.came'), rows: answersThatCame(all, now) },
    { name: t('today.asked'), rows: stillAsked(all) },
  ];
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, rows }) => (
      <StackItem key={name}>
        <Section title={name} count={rows.length}>
          <Rows name={name} rows={rows} now={now} />
        </Section>
      </StackItem>
    ));
}

function Rows({ name, rows, now }: { name: string; rows: ConsentRow[]; now: number }) {
  const { t } = useTranslation('consent');
  const { day } = useFormats();
  const names = useUnitNames();
  const path = useUnitPath();
  return (
    <Table aria-label={name} variant="compact">
      <Thead>
        <Tr>
          <Th width={20}>{t('column.until')}</Th>
          <Th width={35}>{t('column.question')}</Th>
          <Th width={25}>{t('today.who')}</Th>
          <Th width={20}>{t('column.state')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={`${row.by} ${row.id}`}>
            <Td dataLabel={t('column.until')}>
              {row.answerBy === undefined ? t('notAsked') : day(row.answerBy)}{' '}
              <Near row={row} now={now} />
            </Td>
            <Td dataLabel={t('column.question')}>
              <Link to={path(consentPage(row))} className="seine-written">
                {row.title || t('today.untitled')}
              </Link>
              <Content component="small">{day(row.begunAt)}</Content>
            </Td>
            <Td dataLabel={t('today.who')} className="seine-written">
              {names.full(row.side === 'RECIPIENT' ? row.provider : row.recipient)}
            </Td>
            <Td dataLabel={t('column.state')}>
              {row.providerState && !row.ownMotion && <AnswerLabel state={row.providerState} />}{' '}
              {row.originatorState !== 'NOT_ASKED' && (
                <Content component="small">
                  {t('today.source')} <AnswerLabel state={row.originatorState} />
                </Content>
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

/** How near the last day is, while an answer is awaited. */
function Near({ row, now }: { row: ConsentRow; now: number }) {
  const { t } = useTranslation('consent');
  const nearness = nearnessOf(row, now);
  return nearness === 'far' ? null : (
    <Label color={nearness === 'over' ? 'red' : 'orange'}>{t(`near.${nearness}`)}</Label>
  );
}
