import { codePoints } from '@/lead/new/draft';

const MOST = 50;
const LONGEST_NAME = 100;

/** Names that were typed one in a line. */
export const namesOf = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Whether these lines are names that notes of a meeting can hold. */
export function areNames(typed: string) {
  const names = namesOf(typed);
  return (
    names.length > 0 &&
    names.length <= MOST &&
    names.every((name) => codePoints(name) <= LONGEST_NAME)
  );
}
