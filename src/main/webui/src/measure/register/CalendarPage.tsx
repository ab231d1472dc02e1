import { Stack, StackItem } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { today } from '@/asset/days';
import { useNames } from '@/dossier/sides';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { useFormats } from '@/frame/formats';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { Part } from '@/frame/Part';
import { useUnitPath } from '@/frame/unit';
import { ReadingLabel } from '../labels';
import { measurePage, useMeasures } from '../measure';
import { type Due, monthsOf } from './days';
import { later } from './register';

const AHEAD_DAYS = 366;
const AT_ONCE = 200;

/** What falls due in the coming year, month by month; what has run out stands before it. */
export function CalendarPage() {
  const { t } = useTranslation('measure');
  const answer = useMeasures({ endsBefore: later(today(), AHEAD_DAYS) }, AT_ONCE);
  return (
    <Page title={t('calendar')} lead={t('calendar.what')}>
      <AwaitingRows
        answer={answer}
        none={<Nothing title={t('calendar.none')}>{t('calendar.none.next')}</Nothing>}
      >
        {(rows) => (
          <Stack hasGutter className="seine-asset">
            {monthsOf(rows).map(({ month, days }) => (
              <StackItem key={month}>
                <MonthPart month={month} days={days} />
              </StackItem>
            ))}
          </Stack>
        )}
      </AwaitingRows>
    </Page>
  );
}

function MonthPart({ month, days }: { month: string; days: Due[] }) {
  const { t } = useTranslation('measure');
  const { day, month: monthName } = useFormats();
  const names = useNames();
  const path = useUnitPath();
  return (
    <Part title={monthName(month)}>
      <Table aria-label={monthName(month)} variant="compact">
        <Thead>
          <Tr>
            <Th width={15}>{t('calendar.day')}</Th>
            <Th width={25}>{t('calendar.due')}</Th>
            <Th width={35}>{t('asset')}</Th>
            <Th>{t('executing')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {days.map(({ on, what, row }) => (
            <Tr key={`${row.id} ${what}`}>
              <Td dataLabel={t('calendar.day')}>{day(on)}</Td>
              <Td dataLabel={t('calendar.due')}>
                {t(`calendar.${what}`)} {what === 'ends' && <ReadingLabel reading={row.reading} />}
              </Td>
              <Td dataLabel={t('asset')}>
                <Link to={path(measurePage(row.id))} className="seine-written">
                  {row.name}
                </Link>
              </Td>
              <Td dataLabel={t('executing')} className="seine-written">
                {names.participant(row.executing)}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Part>
  );
}
