import { Content, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { LeadRow, StateWord } from '@/lead/lead';
import { LeadTitle } from '@/lead/LeadTitle';
import { StateLabel, UrgencyLabel } from '@/lead/StateLabel';
import { useUnitNames } from '@/lead/units';
import { deadlineOf } from './deadline';
import { daysSince } from './order';

export type TodayRow = {
  row: LeadRow;
  since: string;
  state: StateWord;
  /** The other side; none for a draft, or where lists do not say it. */
  who?: string;
  /** A further word to the state. */
  more?: string;
};

type TodayTable = { name: string; rows: TodayRow[]; hasWho?: boolean };

/** By when something is to be done, where that is near or over. */
function DeadlineLabel({ row, now }: { row: LeadRow; now: number }) {
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

/** Since when, what, who: each row leads to its record. */
export function TodayTable({ name, rows, hasWho = true }: TodayTable) {
  const { t } = useTranslation('today');
  const { day } = useFormats();
  const units = useUnitNames();
  const [now] = useState(() => Date.now());
  return (
    <Table aria-label={name} variant="compact">
      <Thead>
        <Tr>
          <Th width={20}>{t('since')}</Th>
          <Th width={35}>{t('lead')}</Th>
          {hasWho && <Th width={25}>{t('who')}</Th>}
          <Th width={20}>{t('state')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map(({ row, since, state, who, more }) => (
          <Tr key={`${row.provider} ${row.id} ${who}`}>
            <Td dataLabel={t('since')}>
              {day(since)}
              <Content component="small">{t('days', { count: daysSince(since, now) })}</Content>
            </Td>
            <Td dataLabel={t('lead')}>
              <LeadTitle lead={row} /> <UrgencyLabel urgency={row.urgency} />{' '}
              <DeadlineLabel row={row} now={now} />
            </Td>
            {hasWho && (
              <Td dataLabel={t('who')} className="seine-written">
                {who === undefined ? t('who.inSheet') : units.full(who)}
              </Td>
            )}
            <Td dataLabel={t('state')}>
              <StateLabel state={state} />
              {more && <Content component="small">{more}</Content>}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
