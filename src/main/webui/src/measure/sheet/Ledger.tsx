import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useMoney } from '@/asset/money';
import { useFormats } from '@/frame/formats';
import type { Measure } from '../measure';
import { counts } from '../steps/judging';
import { CostTable } from './CostTable';
import { costsOf } from './costs';

/** What came to the asset and went from it, what that comes to, and who bears its costs. */
export function Ledger({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measure');
  const { day } = useFormats();
  const { money } = useMoney();
  const entries = measure.history
    .filter((done) => counts(measure, done))
    .flatMap(({ number, told }) =>
      (told.money ?? []).map((entry, at) => ({ key: `${number} ${at}`, on: told.on, entry })),
    );
  if (entries.length === 0) {
    return <Content component="p">{t('ledger.none')}</Content>;
  }
  const costs = costsOf(measure);
  return (
    <>
      <Table aria-label={t('ledger')} variant="compact" gridBreakPoint="grid-lg">
        <Thead>
          <Tr>
            <Th>{t('happened')}</Th>
            <Th>{t('entry.kind')}</Th>
            <Th>{t('entry.amount')}</Th>
            <Th>{t('entry.bearer')}</Th>
            <Th width={30}>{t('entry.note')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {entries.map(({ key, on, entry }) => (
            <Tr key={key}>
              <Td dataLabel={t('happened')}>{day(on)}</Td>
              <Td dataLabel={t('entry.kind')}>{t(`entry.${entry.kind}`)}</Td>
              <Td dataLabel={t('entry.amount')}>{money(entry.money)}</Td>
              <Td dataLabel={t('entry.bearer')}>
                {entry.bearer ? t(`bearer.${entry.bearer}`) : t('none.short')}
              </Td>
              <Td dataLabel={t('entry.note')} className="seine-written">
                {entry.note ?? t('none.short')}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {measure.net && (
        <Content component="p">
          <strong>{t('ledger.net', { sum: money(measure.net) })}</strong>
        </Content>
      )}
      {measure.otherSums.map((sum) => (
        <Content key={sum.currency} component="p">
          {t('ledger.other', { sum: money(sum) })}
        </Content>
      ))}
      {costs.length > 0 && <CostTable costs={costs} />}
    </>
  );
}
