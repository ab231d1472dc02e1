import { isSessionOver } from '@/session/ended';

/** What is remembered of a file that a reload may cut. */
export type Unfinished = { id: string; name: string; size: number };

const PREFIX = 'seine.unfinished.';

/** The files of a draft that were not finished, as this tab remembers them. */
export function unfinishedOf(unit: string, lead: string): Unfinished[] {
  const kept = sessionStorage.getItem(`${PREFIX}${unit}.${lead}`);
  return kept === null ? [] : (JSON.parse(kept) as Unfinished[]);
}

/**
 * Remembers, for this tab, by name and size, what is still to be sent to a draft. Nothing is
 * remembered anew once the session is over: whoever signed out left nothing behind.
 */
export function rememberUnfinished(unit: string, lead: string, files: Unfinished[]) {
  if (isSessionOver()) {
    return;
  }
  const place = `${PREFIX}${unit}.${lead}`;
  if (files.length === 0) {
    sessionStorage.removeItem(place);
  } else {
    sessionStorage.setItem(place, JSON.stringify(files));
  }
}
