import { callHeaders, type Records } from '@/frame/call';
import { Refusal } from '@/frame/refusal';
import { sessionHasEnded } from '@/session/ended';
import { eventsOf, type Heard } from './events';

/** What a member is told. */
export type Notice = Records['Notice'];

export type Listener = {
  /** A notice came in. */
  notice: (notice: Notice) => void;
  /** How many are unread. */
  unread: (count: number) => void;
  /** The portal lets this member hear no more; nothing is tried again. */
  shut: (refusal: Refusal) => void;
};

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Hears the notices of one unit until the signal is aborted, and opens the stream again whenever it
 * ends. It says `background` of itself: a page that lies open does not keep the session from ending.
 */
export async function listen(unit: string, listener: Listener, signal: AbortSignal) {
  let last: string | undefined;
  let pause = FIRST_PAUSE_MS;
  while (!signal.aborted) {
    try {
      // A stream has no one answer that useAnswer could keep.
      // eslint-disable-next-line no-restricted-syntax
      const answer = await fetch('/api/v1/notices/stream', {
        headers: {
          ...callHeaders('background', unit),
          Accept: 'text/event-stream',
          ...(last === undefined ? {} : { 'Last-Event-ID': last }),
        },
        credentials: 'same-origin',
        cache: 'no-store',
        signal,
      });
      if (answer.ok && answer.body !== null) {
        for await (const heard of eventsOf(answer.body)) {
          pause = FIRST_PAUSE_MS;
          last = tell(heard, listener) ?? last;
        }
      } else if (answer.status === 401) {
        sessionHasEnded();
        return;
      } else if (answer.status === 403) {
        listener.shut(Refusal.of(await answer.json().catch(() => undefined), answer));
        return;
      } else {
        pause = LONGEST_PAUSE_MS;
      }
    } catch {
      // The line is down; it is tried again.
    }
    await new Promise((done) => setTimeout(done, pause));
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

/** The id of the event, if it was a notice. */
function tell({ name, id, data }: Heard, listener: Listener): string | undefined {
  if (name === 'unread') {
    listener.unread(Number(data));
    return undefined;
  }
  if (name !== 'notice') {
    return undefined;
  }
  listener.notice(JSON.parse(data) as Notice);
  return id;
}
