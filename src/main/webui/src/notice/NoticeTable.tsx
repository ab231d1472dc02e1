import { Button, Content, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMembers } from '@/directory/answers';
import { useStep } from '@/frame/answers';
import { useFormats } from '@/frame/formats';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { useUnitNames } from '@/lead/units';
import type { Notice } from './listen';
import { forget } from './live';
import { noticePage } from './noticePage';

/** When, what, by whom; each row leads to its record. */
export function NoticeTable({ notices }: { notices: Notice[] }) {
  const { t } = useTranslation('notice');
  const { instant } = useFormats();
  const unit = useActingUnit();
  const names = useUnitNames();
  const standsIn = notices.some((one) => one.insteadOf !== undefined);
  const members = useMembers(unit, standsIn);
  const nameOf = (id: string) => members.data?.find((one) => one.id === id)?.name ?? '…';
  const mark = useStep(
    (call, id: string) => call.PUT('/api/v1/notices/{id}/read', { params: { path: { id } } }),
    [['notices']],
  );
  return (
    <Table aria-label={t('title')} variant="compact">
      <Thead>
        <Tr>
          <Th width={20}>{t('when')}</Th>
          <Th width={40}>{t('happened')}</Th>
          <Th width={25}>{t('by')}</Th>
          <Th width={15}>{t('state')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {notices.map((one) => (
          <Tr key={one.id}>
            <Td dataLabel={t('when')}>{instant(one.at)}</Td>
            <Td dataLabel={t('happened')}>
              <RecordLink notice={one} /> {one.urgent && <Urgent />}
              {one.insteadOf !== undefined && (
                <Content component="small">
                  {t('insteadOf', { name: nameOf(one.insteadOf) })}
                </Content>
              )}
            </Td>
            <Td dataLabel={t('by')} className="seine-written">
              {one.by === undefined
                ? t('by.portal')
                : one.by === unit
                  ? t('by.own')
                  : names.full(one.by)}
            </Td>
            <Td dataLabel={t('state')}>
              {one.readAt === undefined ? (
                <Button
                  variant="link"
                  isInline
                  aria-label={t('mark.of', { what: t(`kind.${one.kind}`), when: instant(one.at) })}
                  isDisabled={mark.isPending}
                  onClick={() => {
                    mark.mutate(one.id, {
                      onSuccess: () => {
                        forget(({ id }) => id === one.id);
                      },
                    });
                  }}
                >
                  {t('mark')}
                </Button>
              ) : (
                t('read')
              )}
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

function Urgent() {
  const { t } = useTranslation('notice');
  return (
    <Label color="orange" variant="outline">
      {t('urgent')}
    </Label>
  );
}

/** What happened, leading to the page of the record. */
function RecordLink({ notice }: { notice: Notice }) {
  const { t } = useTranslation('notice');
  const path = useUnitPath();
  const { kind, readAt } = notice;
  return (
    <Link
      to={path(noticePage(notice))}
      className={readAt === undefined ? 'seine-notice-unread' : ''}
    >
      {t(`kind.${kind}`)}
    </Link>
  );
}
