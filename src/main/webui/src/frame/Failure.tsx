import { Button, PageSection } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ProblemNote } from '@/problem/ProblemNote';
import { PageTitle } from './PageTitle';
import { Refusal } from './refusal';

/** In place of a page that failed: says so in words, and offers to load it again. */
export function Failure() {
  const { t } = useTranslation('frame');
  const failure = useRouteError();
  return (
    <PageSection>
      <PageTitle title={t('failure.title')}>{t('failure.next')}</PageTitle>
      {failure instanceof Refusal && <ProblemNote refusal={failure} />}
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {t('failure.reload')}
      </Button>
    </PageSection>
  );
}
