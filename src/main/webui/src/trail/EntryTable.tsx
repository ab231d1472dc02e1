import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnits } from '@/directory/answers';
import type { Records } from '@/frame/call';
import { useUnitPath } from '@/frame/unit';
import { addressOf, type Asked } from './asked';
import { useMoments } from './moments';
import { OutcomeLabel } from './OutcomeLabel';
import { Who } from './Who';
import { shortId, useTrailWords } from './words';

type Entry = Records['TrailEntry'];

/** Entries, newest first, as the trail lists them. */
export function EntryTable({ entries, asked }: { entries: Entry[]; asked: Asked }) {
  const { t } = useTranslation('trail');
  const names = new Map(useUnits().data?.map(({ id, name }) => [id, name]));
  return (
    <Table aria-labelledby="trail-entries" variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th modifier="wrap">{t('time')}</Th>
          <Th modifier="wrap">{t('who')}</Th>
          <Th modifier="wrap">{t('unit')}</Th>
          <Th modifier="wrap">{t('operation')}</Th>
          <Th modifier="wrap">{t('record')}</Th>
          <Th modifier="wrap">{t('outcome')}</Th>
          <Th modifier="wrap">{t('reason')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            asked={asked}
            unitName={entry.unit ? (names.get(entry.unit) ?? shortId(entry.unit)) : undefined}
          />
        ))}
      </Tbody>
    </Table>
  );
}

type Row = { entry: Entry; asked: Asked; unitName: string | undefined };

function EntryRow({ entry, asked, unitName }: Row) {
  const { t } = useTranslation('trail');
  const path = useUnitPath();
  const { moment } = useMoments();
  const words = useTrailWords();
  const { id, at, operation, record, outcome, reason, count } = entry;
  return (
    <Tr>
      <Td dataLabel={t('time')} modifier="nowrap">
        <time dateTime={at}>{moment(at)}</time>
      </Td>
      <Td dataLabel={t('who')}>
        <Who entry={entry} />
      </Td>
      <Td dataLabel={t('unit')} className="seine-written">
        {unitName ?? t('unit.none')}
      </Td>
      <Td dataLabel={t('operation')}>
        <Link to={path(`trail/${id}`)}>{words.operation(operation)}</Link>
        {count > 1 && <small> {t('counted', { count })}</small>}
      </Td>
      <Td dataLabel={t('record')}>
        {record ? (
          <Link
            to={path(addressOf({ record: record.id }))}
            aria-current={asked.record === record.id ? 'true' : undefined}
          >
            {words.record(record.kind)} <code className="seine-trail-id">{shortId(record.id)}</code>
          </Link>
        ) : (
          t('record.none')
        )}
      </Td>
      <Td dataLabel={t('outcome')}>
        <OutcomeLabel outcome={outcome} />
      </Td>
      <Td dataLabel={t('reason')}>{reason ? words.reason(reason) : t('reason.none')}</Td>
    </Tr>
  );
}
