import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import { isColumn } from './columns';

export type RowFault = Records['RowFault'];

/** Which cells are wrong, and what was expected of each; never what stands in it. */
export function RowFaults({ faults, count }: { faults: RowFault[]; count: number }) {
  const { t } = useTranslation('asset');
  return (
    <>
      <h3>{t('table.faults', { count })}</h3>
      <Table aria-label={t('table.faults.table')} variant="compact" gridBreakPoint="grid-md">
        <Thead>
          <Tr>
            <Th>{t('table.line')}</Th>
            <Th>{t('table.column')}</Th>
            <Th>{t('table.expected')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {faults.map(({ line, column }, at) => (
            <Tr key={at}>
              <Td dataLabel={t('table.line')}>{line}</Td>
              <Td dataLabel={t('table.column')}>
                <code>{column}</code>
              </Td>
              <Td dataLabel={t('table.expected')}>{isColumn(column) && t(`table.${column}`)}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </>
  );
}
