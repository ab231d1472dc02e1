import { Label } from '@patternfly/react-core';
import { useTrailWords } from './words';

const STATUS = { done: 'success', refused: 'warning', failed: 'danger' } as const;

/** How it ended: a colour, and the word. */
export function OutcomeLabel({ outcome }: { outcome: string }) {
  const { outcome: word } = useTrailWords();
  const status = STATUS[outcome as keyof typeof STATUS] as 'success' | undefined;
  return (
    <Label {...(status ? { status } : {})} variant="outline">
      {word(outcome)}
    </Label>
  );
}
