import { Page, PageSection, SkipToContent } from '@patternfly/react-core';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { AccountChoice } from './AccountChoice';
import { Awaiting, Waiting } from './Awaiting';
import { skipTo } from './focus';
import { FrontPage } from './FrontPage';
import { Head } from './Head';
import { HelpLink } from './HelpLink';
import { Later } from './Later';
import { Menu } from './Menu';
import { NotFound } from './NotFound';
import { Progress } from './Progress';
import { keepUnit, useActingMembership, useActingUnit, useMemberships } from './unit';
import { UnitChoice } from './UnitChoice';

// Not of the first page, which must be light.
const Bell = lazy(async () => ({ default: (await import('@/notice/Bell')).Bell }));
const ShutNote = lazy(async () => ({ default: (await import('@/notice/ShutNote')).ShutNote }));

/** Every page of a unit: the head, the menu, and the page. */
export function Shell() {
  const { t } = useTranslation('frame');
  const unit = useActingUnit();
  const memberships = useMemberships();
  const own = useActingMembership();
  const isOwn = own !== undefined;
  useEffect(() => {
    if (isOwn) {
      keepUnit(unit);
    }
  }, [isOwn, unit]);
  if (!isOwn) {
    return (
      <FrontPage>
        <Awaiting answer={memberships}>{() => <NotFound />}</Awaiting>
      </FrontPage>
    );
  }
  return (
    <Page
      masthead={
        <Head
          hasMenu
          unit={<UnitChoice />}
          news={
            <Suspense fallback={null}>
              <Bell />
            </Suspense>
          }
          help={<HelpLink />}
          account={<AccountChoice />}
        />
      }
      sidebar={<Menu />}
      isManagedSidebar
      isContentFilled
      mainContainerId="content"
      mainTabIndex={-1}
      skipToContent={
        <SkipToContent href="#content" onClick={skipTo('content')}>
          {t('skip')}
        </SkipToContent>
      }
    >
      <Progress />
      <Suspense fallback={null}>
        <ShutNote />
      </Suspense>
      <Suspense
        fallback={
          <PageSection>
            <Later>
              <Waiting />
            </Later>
          </PageSection>
        }
      >
        <Outlet key={unit} />
      </Suspense>
    </Page>
  );
}
