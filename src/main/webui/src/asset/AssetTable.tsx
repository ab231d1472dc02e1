import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCountryName } from '@/dossier/countries';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { assetPage, type AssetRow } from './asset';
import { ClaimsLabel, StandingLabel } from './labels';
import { useMoney } from './money';

/** Assets in rows: what, whose, where it stands, what it was worth last. */
export function AssetTable({ name, rows }: { name: string; rows: AssetRow[] }) {
  const { t } = useTranslation('asset');
  const { day } = useFormats();
  const { money } = useMoney();
  const country = useCountryName();
  const path = useUnitPath();
  return (
    <Table aria-label={name} variant="compact" gridBreakPoint="grid-xl" className="seine-rows">
      <Thead>
        <Tr>
          <Th width={30}>{t('asset')}</Th>
          <Th width={15}>{t('type')}</Th>
          <Th>{t('country')}</Th>
          <Th width={15}>{t('crimeLink')}</Th>
          <Th>{t('standing')}</Th>
          <Th>{t('value.last')}</Th>
          <Th>{t('claims')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <Td dataLabel={t('asset')}>
              <Link to={path(assetPage(row.id))} className="seine-written">
                {row.name}
              </Link>
              {row.parties.length > 0 && (
                <Content component="small" className="seine-written">
                  {row.parties.join(' · ')}
                </Content>
              )}
            </Td>
            <Td dataLabel={t('type')}>{t(`type.${row.type}`)}</Td>
            <Td dataLabel={t('country')}>{row.country ? country(row.country) : t('notKnown')}</Td>
            <Td dataLabel={t('crimeLink')}>{t(`crimeLink.${row.crimeLink}`)}</Td>
            <Td dataLabel={t('standing')}>
              <StandingLabel standing={row.standing} />
            </Td>
            <Td dataLabel={t('value.last')}>
              {row.value ? money(row.value) : t('value.none')}
              {row.value && row.valuedOn && (
                <Content component="small">{t('on', { day: day(row.valuedOn) })}</Content>
              )}
            </Td>
            <Td dataLabel={t('claims')}>
              {row.openClaims > 0 ? <ClaimsLabel count={row.openClaims} /> : t('claims.none')}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
