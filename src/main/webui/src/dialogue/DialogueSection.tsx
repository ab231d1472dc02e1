import { Content, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { useFormats } from '@/frame/formats';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { useUnitNames } from '@/lead/units';
import { type About, newThreadPage, threadPage, type ThreadRow, useThreads } from './thread';

/** The threads beside a record, and where another is opened; none of them changes its state. */
export function DialogueSection({ about }: { about: About }) {
  const { t } = useTranslation('dialogue');
  const path = useUnitPath();
  const answer = useThreads(about);
  return (
    <>
      <Content component="p">{t('informal')}</Content>
      <Awaiting answer={answer}>
        {({ items, partners }) => (
          <>
            {items.length === 0 ? (
              <Content component="p">{t('none')}</Content>
            ) : (
              <Threads rows={items} />
            )}
            {partners.length === 0 ? (
              <Content component="p" className="seine-apart">
                {t('nobody')}
              </Content>
            ) : (
              <p className="seine-apart seine-screen-only">
                <Link className="pf-v6-c-button pf-m-secondary" to={path(newThreadPage(about))}>
                  {t('open')}
                </Link>
              </p>
            )}
          </>
        )}
      </Awaiting>
    </>
  );
}

function Threads({ rows }: { rows: ThreadRow[] }) {
  const { t } = useTranslation('dialogue');
  const { instant } = useFormats();
  const own = useActingUnit();
  const names = useUnitNames();
  const path = useUnitPath();
  return (
    <Table aria-label={t('threads')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th width={45}>{t('topic')}</Th>
          <Th width={35}>{t('with')}</Th>
          <Th width={20}>{t('last')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={`${row.by} ${row.id}`}>
            <Td dataLabel={t('topic')}>
              <Link to={path(threadPage(row))} className="seine-written" dir="auto">
                {row.topic}
              </Link>{' '}
              {row.unread > 0 && (
                <Label color="blue" variant="outline">
                  {t('unread', { count: row.unread })}
                </Label>
              )}
            </Td>
            <Td dataLabel={t('with')} className="seine-written">
              {row.units
                .filter((unit) => unit !== own)
                .map(names.full)
                .join('; ')}
            </Td>
            <Td dataLabel={t('last')}>{instant(row.changedAt)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
