import { Content, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import type { LeadRow } from '@/lead/lead';
import { LeadTitle } from '@/lead/LeadTitle';
import { useUnitNames } from '@/lead/units';
import type { Notice } from '@/notice/listen';
import { noticePage } from '@/notice/noticePage';
import { DeadlineLabel } from './DeadlineLabel';
import type { News } from './news';
import { Since } from './Since';

type NewsTable = {
  name: string;
  news: News[];
  /** The lead of a notice; undefined where the unit cannot see it, or cannot yet. */
  leadOf: (notice: Notice) => LeadRow | undefined;
};

/** Since when, what record, who, what happened: each row leads to its record. */
export function NewsTable({ name, news, leadOf }: NewsTable) {
  const { t } = useTranslation('today');
  const { t: word } = useTranslation('notice');
  const units = useUnitNames();
  const unit = useActingUnit();
  const [now] = useState(() => Date.now());
  return (
    <Table aria-label={name} variant="compact">
      <Thead>
        <Tr>
          <Th width={20}>{t('since')}</Th>
          <Th width={35}>{t('record')}</Th>
          <Th width={25}>{t('who')}</Th>
          <Th width={20} modifier="wrap">
            {word('happened')}
          </Th>
        </Tr>
      </Thead>
      <Tbody>
        {news.map(({ newest, further, isUrgent }) => {
          const row = leadOf(newest);
          return (
            <Tr key={newest.id}>
              <Td dataLabel={t('since')}>
                <Since since={newest.at} now={now} />
              </Td>
              <Td dataLabel={t('record')}>
                {row ? <LeadTitle lead={row} /> : <Other notice={newest} />}{' '}
                {isUrgent && (
                  <Label color="orange" variant="outline">
                    {word('urgent')}
                  </Label>
                )}{' '}
                {row && <DeadlineLabel row={row} now={now} />}
              </Td>
              <Td dataLabel={t('who')} className="seine-written">
                {newest.by === undefined
                  ? word('by.portal')
                  : newest.by === unit
                    ? word('by.own')
                    : units.full(newest.by)}
              </Td>
              <Td dataLabel={word('happened')}>
                {word(`kind.${newest.kind}`)}
                {further > 0 && (
                  <Content component="small">{t('news.further', { count: further })}</Content>
                )}
              </Td>
            </Tr>
          );
        })}
      </Tbody>
    </Table>
  );
}

/** What is no lead, or one that is not shown to the unit any more: that leads nowhere. */
function Other({ notice }: { notice: Notice }) {
  const { t } = useTranslation('today');
  const path = useUnitPath();
  switch (notice.recordKind) {
    case 'lead':
      return t('news.hidden');
    case 'consent':
      return <Link to={path(noticePage(notice))}>{t('news.consent')}</Link>;
    case 'thread':
      return <Link to={path(noticePage(notice))}>{t('news.thread')}</Link>;
    case 'dossier':
      return <Link to={path(noticePage(notice))}>{t('news.dossier')}</Link>;
    case 'measure':
      return <Link to={path(noticePage(notice))}>{t('news.measure')}</Link>;
    case 'request':
      return <Link to={path(noticePage(notice))}>{t('news.request')}</Link>;
    case 'proposal':
      return <Link to={path(noticePage(notice))}>{t('news.proposal')}</Link>;
    case 'national-rules':
      return <Link to={path(noticePage(notice))}>{t('news.rules')}</Link>;
    default:
      return <Link to={path(noticePage(notice))}>{t('news.leave')}</Link>;
  }
}
