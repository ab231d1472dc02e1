import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { Asset } from '../asset';
import { linesOf, valuesOf } from '../history';
import { useMoney } from '../money';
import { ValueChart } from './ValueChart';

/** What an asset was worth on each day: a table, and beside it the same as a picture. */
export function Values({ asset }: { asset: Asset }) {
  const { t } = useTranslation('asset');
  const { day, instant } = useFormats();
  const { money } = useMoney();
  const values = valuesOf(asset);
  if (values.length === 0) {
    return <Content component="p">{t('values.none')}</Content>;
  }
  const lines = linesOf(values);
  const table = (
    <Table aria-label={t('values')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th>{t('happened')}</Th>
          <Th>{t('value')}</Th>
          <Th>{t('method')}</Th>
          <Th>{t('source')}</Th>
          <Th>{t('recorded')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {values.toReversed().map(({ number, on, recordedAt, source, what }) => (
          <Tr key={number}>
            <Td dataLabel={t('happened')}>{day(on)}</Td>
            <Td dataLabel={t('value')}>{money(what.money)}</Td>
            <Td dataLabel={t('method')}>{t(`method.${what.method}`)}</Td>
            <Td dataLabel={t('source')} className="seine-written">
              {source ?? t('notSaid')}
            </Td>
            <Td dataLabel={t('recorded')}>{instant(recordedAt)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
  return lines.length === 0 ? (
    table
  ) : (
    <div className="seine-stack">
      {table}
      <div>
        {lines.map((line) => (
          <ValueChart key={line.currency} line={line} />
        ))}
      </div>
    </div>
  );
}
