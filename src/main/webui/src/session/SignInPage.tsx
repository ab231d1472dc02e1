import { Button, Content, Stack, StackItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { FrontPage } from '@/frame/FrontPage';
import { PageTitle } from '@/frame/PageTitle';
import { signInAddress } from './signIn';

/** The way in. */
export function SignInPage() {
  const { t } = useTranslation('session');
  const { pathname, search } = useLocation();
  return (
    <FrontPage>
      <Stack hasGutter>
        <StackItem>
          <PageTitle title={t('signIn.title')}>{t('signIn.what')}</PageTitle>
        </StackItem>
        <StackItem>
          <Button component="a" href={signInAddress(pathname + search)} size="lg">
            {t('signIn')}
          </Button>
        </StackItem>
        <StackItem>
          <Content component="small">{t('signIn.recorded')}</Content>
        </StackItem>
      </Stack>
    </FrontPage>
  );
}
