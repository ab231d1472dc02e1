import { Page, PageSection } from '@patternfly/react-core';
import type { ReactNode } from 'react';
import { Head } from './Head';

/** A page outside of any unit: before one is signed in or has chosen one. */
export function FrontPage({ children }: { children: ReactNode }) {
  return (
    <Page masthead={<Head />} mainContainerId="content">
      <PageSection className="seine-front">{children}</PageSection>
    </Page>
  );
}
