import { Badge, Card, CardBody, CardTitle, Content } from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';

type Section = {
  title: string;
  /** How many; undefined while that is not known. */
  count?: number | undefined;
  /** There are more than were counted. */
  isMore?: boolean;
  /** In place of the rows where there are none. */
  none?: ReactNode;
  children?: ReactNode;
};

/** One question of the day and its rows. */
export function Section({ title, count, isMore = false, none, children }: Section) {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id}>
      <CardTitle component="h2" id={id}>
        {title}{' '}
        {count !== undefined && <Badge isRead={count === 0}>{isMore ? `${count}+` : count}</Badge>}
      </CardTitle>
      <CardBody>{count === 0 ? <Content component="p">{none}</Content> : children}</CardBody>
    </Card>
  );
}
