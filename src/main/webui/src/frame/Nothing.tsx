import {
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
} from '@patternfly/react-core';
import type { ComponentType, ReactNode } from 'react';

type Nothing = {
  /** What there is none of. */
  title: string;
  /** What that means, and what to do next. */
  children: ReactNode;
  icon?: ComponentType;
  /** The button or link of the next step. */
  action?: ReactNode;
};

/** In place of a list that is empty. */
export function Nothing({ title, children, icon, action }: Nothing) {
  return (
    <EmptyState titleText={title} headingLevel="h2" {...(icon ? { icon } : {})}>
      <EmptyStateBody>{children}</EmptyStateBody>
      {action && (
        <EmptyStateFooter>
          <EmptyStateActions>{action}</EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  );
}
