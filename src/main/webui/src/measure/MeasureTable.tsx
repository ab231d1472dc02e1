import { Content } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ClaimsLabel } from '@/asset/labels';
import { useMoney } from '@/asset/money';
import { useNames } from '@/dossier/sides';
import { useFormats } from '@/frame/formats';
import { useUnitPath } from '@/frame/unit';
import { AlarmsLabel, MeasureStateLabel, ReadingLabel } from './labels';
import { measurePage, type MeasureRow } from './measure';

type MeasureTable = {
  name: string;
  rows: MeasureRow[];
  /** On the page of an asset, which need not be named in each row. */
  isOfOneAsset?: boolean;
};

/** Measures in rows; each leads to its page. Those that end stand first, the nearest end before all. */
export function MeasureTable({ name, rows, isOfOneAsset = false }: MeasureTable) {
  const { t } = useTranslation('measure');
  const { day } = useFormats();
  const { money } = useMoney();
  const names = useNames();
  const path = useUnitPath();
  const ordered = rows.toSorted((one, other) => endOf(one).localeCompare(endOf(other)));
  return (
    <Table aria-label={name} variant="compact" gridBreakPoint="grid-xl" className="seine-rows">
      <Thead>
        <Tr>
          {!isOfOneAsset && <Th width={25}>{t('asset')}</Th>}
          <Th width={15}>{t('executing')}</Th>
          <Th>{t('state')}</Th>
          <Th>{t('since')}</Th>
          <Th>{t('ends')}</Th>
          <Th>{t('value')}</Th>
          <Th>{t('claims')}</Th>
          <Th>{t('alarms')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {ordered.map((row) => (
          <Tr key={row.id}>
            {!isOfOneAsset && (
              <Td dataLabel={t('asset')}>
                <Link to={path(measurePage(row.id))} className="seine-written">
                  {row.name}
                </Link>
              </Td>
            )}
            <Td dataLabel={t('executing')} className="seine-written">
              {isOfOneAsset ? (
                <Link to={path(measurePage(row.id))}>{names.participant(row.executing)}</Link>
              ) : (
                names.participant(row.executing)
              )}
            </Td>
            <Td dataLabel={t('state')}>
              <MeasureStateLabel state={row.state} />
            </Td>
            <Td dataLabel={t('since')}>{day(row.since)}</Td>
            <Td dataLabel={t('ends')}>
              {row.endsOn && (row.state === 'FROZEN' || row.state === 'SEIZED')
                ? day(row.endsOn)
                : t('ends.none')}
              <div>
                <ReadingLabel reading={row.reading} />
              </div>
              {row.renewalAskedOn ? (
                <Content component="small">
                  {t('renewal.asked', { day: day(row.renewalAskedOn) })}
                </Content>
              ) : (
                row.askRenewalBy && (
                  <Content component="small">
                    {t('renewal.askBy', { day: day(row.askRenewalBy) })}
                  </Content>
                )
              )}
            </Td>
            <Td dataLabel={t('value')}>{row.value ? money(row.value) : t('value.none')}</Td>
            <Td dataLabel={t('claims')}>
              {row.openClaims > 0 ? <ClaimsLabel count={row.openClaims} /> : t('none.short')}
            </Td>
            <Td dataLabel={t('alarms')}>
              {row.alarms > 0 ? <AlarmsLabel count={row.alarms} /> : t('none.short')}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

const NEVER = '9999';
const endOf = ({ reading, endsOn }: MeasureRow) =>
  reading === 'OPEN_ENDED' ? NEVER : (endsOn ?? NEVER);
