import { PageSection } from '@patternfly/react-core';
import { type ReactNode, Suspense } from 'react';
import { PageTitle } from './PageTitle';

type Page = { title: string; lead?: ReactNode; actions?: ReactNode; children?: ReactNode };

/** A page: its head, then its content. Who waits for further words loses neither head nor focus. */
export function Page({ title, lead, actions, children }: Page) {
  return (
    <>
      <PageSection>
        <PageTitle title={title} actions={actions && <Suspense>{actions}</Suspense>}>
          {lead}
        </PageTitle>
      </PageSection>
      {children && (
        <PageSection isFilled>
          <Suspense>{children}</Suspense>
        </PageSection>
      )}
    </>
  );
}
