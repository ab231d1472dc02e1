import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadRow, StateWord } from '@/lead/lead';
import { LeadTitle } from '@/lead/LeadTitle';
import { StateLabel, UnreadLabel, UrgencyLabel } from '@/lead/StateLabel';
import { useUnitNames } from '@/lead/units';
import { DeadlineLabel } from './DeadlineLabel';
import { Since } from './Since';

export type TodayRow = {
  row: LeadRow;
  since: string;
  state: StateWord;
  /** The other side; none for a draft, or where lists do not say it. */
  who?: string;
  /** A further word to the state. */
  more?: string;
};

type TodayTable = {
  name: string;
  rows: TodayRow[];
  hasWho?: boolean;
  /** Whether a row says that its lead is unread; not where they all are. */
  marksUnread?: boolean;
};

/** Since when, what, who: each row leads to its record. */
export function TodayTable({ name, rows, hasWho = true, marksUnread = true }: TodayTable) {
  const { t } = useTranslation('today');
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
              <Since since={since} now={now} />
            </Td>
            <Td dataLabel={t('lead')}>
              <LeadTitle lead={row} /> <UrgencyLabel urgency={row.urgency} />{' '}
              <UnreadLabel unread={marksUnread && row.unread} />{' '}
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
