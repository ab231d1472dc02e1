import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { useCountryName } from '@/dossier/countries';
import { useFormats } from '@/frame/formats';
import type { Asset } from '../asset';
import { custodiesOf, placesOf } from '../history';
import { useMoney } from '../money';

/** Where an asset lay on each day. */
export function Places({ asset }: { asset: Asset }) {
  const { t } = useTranslation('asset');
  const { day, instant } = useFormats();
  const country = useCountryName();
  const places = placesOf(asset);
  if (places.length === 0) {
    return <Content component="p">{t('places.none')}</Content>;
  }
  return (
    <Table aria-label={t('places')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th>{t('happened')}</Th>
          <Th width={35}>{t('place')}</Th>
          <Th>{t('source')}</Th>
          <Th>{t('recorded')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {places.toReversed().map(({ number, on, recordedAt, source, what }) => (
          <Tr key={number}>
            <Td dataLabel={t('happened')}>{day(on)}</Td>
            <Td dataLabel={t('place')} className="seine-written">
              {what.address}
              {`\n${country(what.country)}`}
              {what.latitude != null && what.longitude != null
                ? `\n${what.latitude}, ${what.longitude}`
                : ''}
            </Td>
            <Td dataLabel={t('source')} className="seine-written">
              {source ?? t('notSaid')}
            </Td>
            <Td dataLabel={t('recorded')}>{instant(recordedAt)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

/** Who kept an asset from each day on, and what that costs. */
export function Custodies({ asset }: { asset: Asset }) {
  const { t } = useTranslation('asset');
  const { day, instant } = useFormats();
  const { money } = useMoney();
  const custodies = custodiesOf(asset);
  if (custodies.length === 0) {
    return <Content component="p">{t('custodies.none')}</Content>;
  }
  return (
    <Table aria-label={t('custodies')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th>{t('happened')}</Th>
          <Th>{t('custodian')}</Th>
          <Th width={25}>{t('condition')}</Th>
          <Th>{t('upkeep')}</Th>
          <Th>{t('recorded')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {custodies.toReversed().map(({ number, on, recordedAt, what }) => (
          <Tr key={number}>
            <Td dataLabel={t('happened')}>{day(on)}</Td>
            <Td dataLabel={t('custodian')} className="seine-written">
              {what.custodian}
            </Td>
            <Td dataLabel={t('condition')} className="seine-written">
              {what.condition ?? t('notSaid')}
              {what.perishable && <Content component="small">{t('perishable')}</Content>}
            </Td>
            <Td dataLabel={t('upkeep')}>
              {what.upkeepPerMonth ? money(what.upkeepPerMonth) : t('notSaid')}
            </Td>
            <Td dataLabel={t('recorded')}>{instant(recordedAt)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
