import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnitPath } from '@/frame/unit';
import { assetPage } from '../asset';
import { StandingLabel } from '../labels';
import type { NetworkNode, Row } from './network';

/** Who has an interest in which asset, in rows. */
export function NetworkTable({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('asset');
  return (
    <Table aria-label={t('network.table')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th width={30}>{t('network.party')}</Th>
          <Th>{t('party.role')}</Th>
          <Th>{t('party.percent')}</Th>
          <Th width={30}>{t('asset')}</Th>
          <Th>{t('standing')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map(({ key, asset, party, tie }) => (
          <Tr key={key}>
            <Td dataLabel={t('network.party')} className="seine-written" dir="auto">
              {party?.name ?? t('network.alone')}
            </Td>
            <Td dataLabel={t('party.role')}>{tie && t(`role.${tie.role}`)}</Td>
            <Td dataLabel={t('party.percent')}>
              {tie?.share ? t('percent', { share: tie.share }) : t('notSaid')}
            </Td>
            <Td dataLabel={t('asset')}>
              <Named asset={asset} />
            </Td>
            <Td dataLabel={t('standing')}>
              {asset.standing && <StandingLabel standing={asset.standing} />}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Named({ asset }: { asset: NetworkNode }) {
  const path = useUnitPath();
  return asset.asset ? (
    <Link to={path(assetPage(asset.asset))} className="seine-written">
      {asset.name}
    </Link>
  ) : null;
}
