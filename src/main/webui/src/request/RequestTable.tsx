import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '@/dossier/sides';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { AlarmsLabel, RequestStateLabel } from './labels';
import { requestPage, type RequestRow } from './request';
import { useWaitingSentence } from './Waiting';

/** Requests in rows; each leads to its page. Those that have waited longest stand first. */
export function RequestTable({ name, rows }: { name: string; rows: RequestRow[] }) {
  const { t } = useTranslation('request');
  const { day } = useFormats();
  const names = useNames();
  const path = useUnitPath();
  const waiting = useWaitingSentence();
  const ordered = rows.toSorted((one, other) => sinceOf(one).localeCompare(sinceOf(other)));
  return (
    <Table aria-label={name} variant="compact" gridBreakPoint="grid-lg" className="seine-rows">
      <Thead>
        <Tr>
          <Th width={25} modifier="wrap">
            {t('request')}
          </Th>
          <Th width={15} modifier="wrap">
            {t('state.other')}
          </Th>
          <Th modifier="wrap">{t('assistance')}</Th>
          <Th modifier="wrap">{t('state')}</Th>
          <Th width={20} modifier="wrap">
            {t('waiting')}
          </Th>
          <Th modifier="wrap">{t('due')}</Th>
          <Th modifier="wrap">{t('alarms')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {ordered.map((row) => (
          <Tr key={row.id}>
            <Td dataLabel={t('request')}>
              <Link to={path(requestPage(row.id))} className="seine-written">
                {row.title}
              </Link>
              {row.ownReference && (
                <Content component="small" className="seine-written">
                  {row.ownReference}
                </Content>
              )}
            </Td>
            <Td dataLabel={t('state.other')} className="seine-written">
              {names.participant(row.participant)}
            </Td>
            <Td dataLabel={t('assistance')}>{t(`assistance.${row.assistance}`)}</Td>
            <Td dataLabel={t('state')}>
              <RequestStateLabel state={row.state} />
              <Content component="small">{t('since.day', { day: day(row.since) })}</Content>
            </Td>
            <Td dataLabel={t('waiting')}>{waiting(row)}</Td>
            <Td dataLabel={t('due')}>
              {row.confirmBy && <p>{t('due.confirm', { day: day(row.confirmBy) })}</p>}
              {row.answerBy && <p>{t('due.answer', { day: day(row.answerBy) })}</p>}
              {!row.confirmBy && !row.answerBy && t('none.short')}
            </Td>
            <Td dataLabel={t('alarms')}>
              {row.alarms > 0 ? <AlarmsLabel count={row.alarms} /> : t('none.short')}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

const LATE = '9999';
const sinceOf = ({ awaitedSince }: RequestRow) => awaitedSince ?? LATE;
