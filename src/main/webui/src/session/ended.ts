import { useSyncExternalStore } from 'react';

let ended = false;
const listeners = new Set<() => void>();

function set(now: boolean) {
  if (now !== ended) {
    ended = now;
    listeners.forEach((tell) => {
      tell();
    });
  }
}

/** Whoever gets a 401 says so here: the dialog opens, and what was typed stays. */
export function sessionHasEnded() {
  set(true);
}

/** Somebody signed in again. */
export function sessionIsBack() {
  set(false);
}

/** Whether the session has ended, asked outside of what is shown. */
export function isSessionOver() {
  return ended;
}

/** Whether the session ended while the pages were open. */
export function useSessionEnded() {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => ended,
  );
}
