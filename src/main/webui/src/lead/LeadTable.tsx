import { LabelGroup } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { Box } from './boxes';
import type { LeadRow } from './lead';
import { LeadTitle } from './LeadTitle';
import { StateLabel, UnreadLabel, UrgencyLabel } from './StateLabel';
import { useUnitNames } from './units';

type LeadTable = { box: Box; rows: LeadRow[] };

/** Leads in rows; on a narrow screen each row is a card. */
export function LeadTable({ box, rows }: LeadTable) {
  const { t } = useTranslation('lead');
  const { instant } = useFormats();
  const units = useUnitNames();
  const when = t(box === 'drafts' ? 'column.saved' : 'column.changed');
  return (
    <Table aria-label={t(`box.${box}`)} variant="compact">
      <Thead>
        <Tr>
          <Th width={35}>{t('column.lead')}</Th>
          {box === 'received' && <Th width={20}>{t('column.from')}</Th>}
          <Th>{t('column.state')}</Th>
          <Th>{t('column.condition')}</Th>
          <Th>{when}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={`${row.provider} ${row.id}`}>
            <Td dataLabel={t('column.lead')}>
              <LeadTitle lead={row} />
            </Td>
            {box === 'received' && (
              <Td dataLabel={t('column.from')} className="seine-written">
                {units.full(row.provider)}
              </Td>
            )}
            <Td dataLabel={t('column.state')}>
              <LabelGroup numLabels={4} aria-label={t('column.state')}>
                <StateLabel state={row.state} />
                {row.unread ? <UnreadLabel unread /> : null}
                {row.urgency === 'URGENT' ? <UrgencyLabel urgency="URGENT" /> : null}
              </LabelGroup>
            </Td>
            <Td dataLabel={t('column.condition')}>
              {row.useCondition ? t(`condition.${row.useCondition}`) : t('condition.open')}
            </Td>
            <Td dataLabel={when}>{instant(row.changedAt)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
