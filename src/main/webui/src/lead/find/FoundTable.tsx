import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { LeadTitle } from '../LeadTitle';
import { StateLabel } from '../StateLabel';
import { useUnitNames } from '../units';

/** Leads that were found, and what they were found by. */
export function FoundTable({ found }: { found: Records['FoundLead'][] }) {
  const { t } = useTranslation('lead');
  const { instant } = useFormats();
  const units = useUnitNames();
  return (
    <Table aria-label={t('find.found')} variant="compact">
      <Thead>
        <Tr>
          <Th width={25} modifier="wrap">
            {t('column.lead')}
          </Th>
          <Th modifier="wrap">{t('find.column.by')}</Th>
          <Th modifier="wrap">{t('reference.own')}</Th>
          <Th modifier="wrap">{t('column.from')}</Th>
          <Th modifier="wrap">{t('column.state')}</Th>
          <Th modifier="wrap">{t('column.changed')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {found.map(({ lead, fields }) => (
          <Tr key={`${lead.provider} ${lead.id}`}>
            <Td dataLabel={t('column.lead')}>
              <LeadTitle lead={lead} />
            </Td>
            <Td dataLabel={t('find.column.by')}>
              {fields.length === 0
                ? t('find.by.id')
                : fields.map((field) => t(`find.by.${field}`)).join(', ')}
            </Td>
            <Td dataLabel={t('reference.own')} className="seine-written">
              {lead.ownReference ?? t('reference.none')}
            </Td>
            <Td dataLabel={t('column.from')} className="seine-written">
              {units.full(lead.provider)}
            </Td>
            <Td dataLabel={t('column.state')}>
              <StateLabel state={lead.state} />
            </Td>
            <Td dataLabel={t('column.changed')}>{instant(lead.changedAt)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
