import { Button, Flex } from '@patternfly/react-core';
import type { ReactNode } from 'react';

type Turn = { words: string; isDisabled: boolean; isLoading?: boolean; go: () => void };
type Pager = { before: Turn; after: Turn; children: ReactNode };

/** Leads through a document part by part, and says which is shown. */
export function Pager({ before, after, children }: Pager) {
  return (
    <Flex className="seine-preview-pager">
      <Turning {...before} />
      <span role="status">{children}</span>
      <Turning {...after} />
    </Flex>
  );
}

function Turning({ words, isDisabled, isLoading = false, go }: Turn) {
  return (
    <Button variant="secondary" isDisabled={isDisabled} isLoading={isLoading} onClick={go}>
      {words}
    </Button>
  );
}
