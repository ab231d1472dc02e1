import { Card, CardBody, CardHeader, CardTitle } from '@patternfly/react-core';
import { type ReactNode, Suspense, useId } from 'react';

type Part = {
  title: string;
  /** Buttons beside it. */
  actions?: ReactNode;
  children: ReactNode;
};

/** A part of a page under a title of its own. Who waits here for further words hides nothing else. */
export function Part({ title, actions, children }: Part) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <CardHeader
        {...(actions
          ? {
              actions: {
                actions: <div className="seine-page-actions">{actions}</div>,
                hasNoOffset: true,
              },
            }
          : {})}
      >
        <CardTitle component="h2" id={id}>
          {title}
        </CardTitle>
      </CardHeader>
      <CardBody>
        <Suspense>{children}</Suspense>
      </CardBody>
    </Card>
  );
}
