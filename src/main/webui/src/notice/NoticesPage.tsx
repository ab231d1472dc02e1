import { Button, Content, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import BellIcon from '@patternfly/react-icons/dist/esm/icons/bell-icon';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Waiting } from '@/frame/Awaiting';
import { useStep } from '@/frame/answers';
import { Later } from '@/frame/Later';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { merged, useNotices } from './answers';
import { forget, useLive } from './live';
import { NoticeTable } from './NoticeTable';
import './notice.css';

/** What happened to the records of the unit, as this member is told. */
export function NoticesPage() {
  const { t } = useTranslation('notice');
  const path = useUnitPath();
  const unit = useActingUnit();
  const [unread, setUnread] = useState(false);
  const answer = useNotices(unread);
  const live = useLive();
  const read = answer.data?.pages.flatMap((page) => page.items);
  const notices = read && merged(live.unit === unit ? live.notices : [], read);
  const newest = notices?.[0]?.id;
  const markAll = useStep(
    (call, upTo: string) => call.PUT('/api/v1/notices/read', { body: { newest: upTo } }),
    [['notices']],
  );
  return (
    <Page
      title={t('title')}
      lead={t('what')}
      actions={
        <>
          {newest !== undefined && (
            <Button
              variant="secondary"
              isLoading={markAll.isPending}
              isDisabled={markAll.isPending || live.unread === 0}
              onClick={() => {
                markAll.mutate(newest, {
                  onSuccess: () => {
                    forget(({ id }) => id <= newest);
                  },
                });
              }}
            >
              {t('markAll')}
            </Button>
          )}
          <Link className="pf-v6-c-button pf-m-secondary" to={path('notices/settings')}>
            {t('settings')}
          </Link>
        </>
      }
    >
      <ToggleGroup aria-label={t('shown')} className="seine-screen-only">
        <ToggleGroupItem
          text={t('shown.all')}
          isSelected={!unread}
          onChange={() => {
            setUnread(false);
          }}
        />
        <ToggleGroupItem
          text={t('shown.unread')}
          isSelected={unread}
          onChange={() => {
            setUnread(true);
          }}
        />
      </ToggleGroup>
      {markAll.error && <ProblemNote refusal={markAll.error} />}
      {answer.error && <ProblemNote refusal={answer.error} retry={() => void answer.refetch()} />}
      {notices === undefined && !answer.error && (
        <Later>
          <Waiting />
        </Later>
      )}
      {notices?.length === 0 && (
        <Nothing title={t(unread ? 'none.unread' : 'none')} icon={BellIcon}>
          {t('none.next')}
        </Nothing>
      )}
      {notices !== undefined && notices.length > 0 && <NoticeTable notices={notices} />}
      {answer.hasNextPage && (
        <Button
          variant="secondary"
          className="seine-screen-only"
          isLoading={answer.isFetchingNextPage}
          isAriaDisabled={answer.isFetchingNextPage}
          onClick={() => void answer.fetchNextPage()}
        >
          {t('more')}
        </Button>
      )}
      <Content component="small">{t('kept')}</Content>
    </Page>
  );
}
