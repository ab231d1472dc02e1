import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';

/** What is known of one thing, line by line; a line without a value is left out. */
export function Facts({ lines }: { lines: [name: string, value: ReactNode][] }) {
  return (
    <DescriptionList orientation={{ md: 'horizontal' }} isCompact className="seine-terms">
      {lines
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <DescriptionListGroup key={name}>
            <DescriptionListTerm>{name}</DescriptionListTerm>
            <DescriptionListDescription className="seine-written">
              {value}
            </DescriptionListDescription>
          </DescriptionListGroup>
        ))}
    </DescriptionList>
  );
}
