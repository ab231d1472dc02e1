import { Content } from '@patternfly/react-core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FrontPage } from '@/frame/FrontPage';
import { PageTitle } from '@/frame/PageTitle';
import { tellTabs } from './tabs';

/** Where signing in again in a new tab ends: the first tab is told and goes on. */
export function WelcomeBack() {
  const { t } = useTranslation('session');
  useEffect(() => {
    tellTabs('signed-in');
  }, []);
  return (
    <FrontPage>
      <PageTitle title={t('welcomeBack.title')}>{t('welcomeBack.next')}</PageTitle>
      <Content component="p">
        <Link to="/">{t('welcomeBack.here')}</Link>
      </Content>
    </FrontPage>
  );
}
