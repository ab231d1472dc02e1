import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { columns } from './columns';

/** What each column of a table of assets holds. */
export function Columns() {
  const { t } = useTranslation('asset');
  return (
    <Table aria-label={t('table.columns')} variant="compact" gridBreakPoint="grid-md">
      <Thead>
        <Tr>
          <Th width={25}>{t('table.column')}</Th>
          <Th>{t('table.holds')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {columns.map((column) => (
          <Tr key={column}>
            <Td dataLabel={t('table.column')}>
              <code>{column}</code>
            </Td>
            <Td dataLabel={t('table.holds')}>{t(`table.${column}`)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
