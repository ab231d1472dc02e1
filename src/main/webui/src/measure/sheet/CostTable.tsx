import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useMoney } from '@/asset/money';
import type { Borne } from './costs';

/** Who bears which costs. */
export function CostTable({ costs }: { costs: Borne[] }) {
  const { t } = useTranslation('measure');
  const { money } = useMoney();
  return (
    <>
      <h3>{t('costs')}</h3>
      <Table aria-label={t('costs')} variant="compact">
        <Thead>
          <Tr>
            <Th width={40}>{t('entry.bearer')}</Th>
            <Th>{t('costs.sum')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {costs.map(({ bearer, sum }) => (
            <Tr key={`${bearer} ${sum.currency}`}>
              <Td dataLabel={t('entry.bearer')}>{t(`bearer.${bearer}`)}</Td>
              <Td dataLabel={t('costs.sum')}>{money(sum)}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </>
  );
}
