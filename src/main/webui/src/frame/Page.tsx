import { PageSection } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { PageTitle } from './PageTitle';

type Page = { title: string; lead?: ReactNode; actions?: ReactNode; children?: ReactNode };

/** A page: its head, then its content. */
export function Page({ title, lead, actions, children }: Page) {
  return (
    <>
      <PageSection>
        <PageTitle title={title} actions={actions}>
          {lead}
        </PageTitle>
      </PageSection>
      {children && <PageSection isFilled>{children}</PageSection>}
    </>
  );
}
