import { Alert } from '@patternfly/react-core';
import { useEffect, useRef, useState } from 'react';

/**
 * What a page asks before a step is taken, and the sentence that says what came of the last one.
 * Only one of both stands in the page: asking anew takes the sentence away.
 *
 * @param first what is asked at once
 */
export function useAsking<A>(first?: () => A | undefined) {
  const [asking, setAsking] = useState(first);
  const [done, setDone] = useState<string>();
  const close = () => {
    setAsking(undefined);
  };
  return {
    asking,
    done,
    ask: (next: A) => {
      setDone(undefined);
      setAsking(() => next);
    },
    close,
    finish: (sentence: string) => {
      close();
      setDone(sentence);
    },
  };
}

/** What came of the last step. It takes the focus: the button that was pressed is gone with its step. */
export function Outcome({ done }: { done: string | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== undefined) {
      place.current?.focus();
    }
  }, [done]);
  return (
    // Stands before the step is taken, so that a screen reader hears what is put in.
    <div role="status" ref={place} tabIndex={-1}>
      {done && <Alert isInline variant="success" component="p" title={done} />}
    </div>
  );
}
