import { Refusal } from '@/frame/refusal';
import type { Records } from '@/frame/call';
import { type FileFault, faultOf } from './files';
import { Pace } from './pace';
import { send, type Sending } from './send';
import { rememberUnfinished, unfinishedOf } from './unfinished';
import { uuid7 } from './uuid7';

/** A file on its way to the portal. */
export type Transfer = {
  /** The document's id, made here: sending again under it is the same call again. */
  id: string;
  name: string;
  size: number;
  state: 'waiting' | 'sending' | 'sealing' | 'done' | 'refused' | 'unfinished';
  sent: number;
  rate?: number;
  secondsLeft?: number;
  refusal?: Refusal;
  fault?: FileFault | 'tooMany';
};

const TELL_EVERY_MS = 250;
const WAIT_MS = 5000;

/**
 * The files that go to one draft, one after another: on a thin line each is done sooner, and the
 * time left is true. They go on while other steps or pages are open. What a reload cuts is remembered
 * for this tab, by name and size, so that it can be named and sent again.
 */
export class Uploads {
  private list: Transfer[];
  private readonly files = new Map<string, File>();
  private running: { id: string; sending: Sending } | null = null;
  private toldAt = 0;
  private keptCount: number | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly unit: string,
    private readonly lead: string,
    private readonly sender = send,
  ) {
    this.list = unfinishedOf(unit, lead).map((one) => ({ ...one, state: 'unfinished', sent: 0 }));
  }

  readonly subscribe = (tell: () => void) => {
    this.listeners.add(tell);
    return () => {
      this.listeners.delete(tell);
    };
  };

  readonly transfers = () => this.list;

  /**
   * How many documents the draft has.
   *
   * @param read as many as it had when it was opened
   */
  count(read: number) {
    const done = this.list.filter(({ state }) => state === 'done').length;
    return (this.keptCount ?? read) + done;
  }

  /** Whether leaving the portal now would cut a file. */
  get isBusy() {
    return this.list.some(({ state }) => ['waiting', 'sending', 'sealing'].includes(state));
  }

  /**
   * Takes files. One that cannot be taken says why; the others go.
   *
   * @param present how many documents the draft has already
   * @param limits what the portal takes
   */
  readonly add = (files: File[], present: number, limits: Records['Limits']) => {
    let room = limits.documentsPerLead - present - this.list.filter(({ fault }) => !fault).length;
    for (const file of files) {
      const cut = this.list.find(
        ({ state, name, size }) =>
          state === 'unfinished' && name === file.name && size === file.size,
      );
      const fault = faultOf(file, limits) ?? (!cut && room <= 0 ? 'tooMany' : undefined);
      const id = cut?.id ?? uuid7();
      const transfer: Transfer = {
        id,
        name: file.name,
        size: file.size,
        sent: 0,
        ...(fault ? { state: 'refused', fault } : { state: 'waiting' }),
      };
      this.list = [...this.list.filter((one) => one.id !== id), transfer];
      if (!fault) {
        room -= cut ? 0 : 1;
        this.files.set(id, file);
      }
    }
    this.tell();
    this.next();
  };

  /** Stops a file, or takes its line off the list. */
  readonly drop = (id: string) => {
    this.files.delete(id);
    this.list = this.list.filter((one) => one.id !== id);
    if (this.running?.id === id) {
      this.running.sending.cancel();
    }
    this.tell();
  };

  /** Sends a refused file again, if this tab still has it. */
  readonly again = (id: string) => {
    if (this.files.has(id)) {
      this.put(id, { state: 'waiting', sent: 0 });
      this.next();
    }
  };

  /** Sends again what the end of the session cut. */
  readonly goOn = () => {
    this.list
      .filter(({ refusal }) => refusal?.problem.status === 401)
      .forEach(({ id }) => {
        this.again(id);
      });
  };

  /** Stops everything. */
  readonly dropAll = () => {
    this.list.forEach(({ id }) => {
      this.drop(id);
    });
  };

  /** Whether a refused file can be sent again without choosing it anew. */
  readonly has = (id: string) => this.files.has(id);

  /** Takes the lines off that the draft's own list shows now. */
  readonly settle = (kept: string[]) => {
    const isOther = this.keptCount !== kept.length;
    this.keptCount = kept.length;
    const open = this.list.filter(
      ({ id, state }) => !(kept.includes(id) && (state === 'done' || state === 'unfinished')),
    );
    if (isOther || open.length < this.list.length) {
      this.list = [...open];
      this.tell();
    }
  };

  private next() {
    const one = this.running ? undefined : this.list.find(({ state }) => state === 'waiting');
    const file = one && this.files.get(one.id);
    if (!one || !file) {
      return;
    }
    const pace = new Pace();
    pace.note(0, performance.now());
    this.put(one.id, { state: 'sending', sent: 0 });
    const place = { unit: this.unit, lead: this.lead, document: one.id };
    const sending = this.sender(place, file, (sent) => {
      this.progress(one.id, file.size, sent, pace);
    });
    this.running = { id: one.id, sending };
    void sending.done
      .then(
        () => {
          this.files.delete(one.id);
          this.put(one.id, { state: 'done', sent: file.size });
        },
        (failure: unknown) => {
          this.failed(one.id, failure);
        },
      )
      .finally(() => {
        this.running = null;
        this.next();
      });
  }

  private progress(id: string, size: number, sent: number, pace: Pace) {
    const now = performance.now();
    pace.note(sent, now);
    if (sent < size && now - this.toldAt < TELL_EVERY_MS) {
      return;
    }
    this.toldAt = now;
    const secondsLeft = pace.secondsFor(size - sent);
    this.put(id, {
      // The last bytes have gone: the portal seals them and answers when they are on its disk.
      state: sent >= size ? 'sealing' : 'sending',
      sent: Math.min(sent, size),
      ...(pace.rate === undefined ? {} : { rate: pace.rate }),
      ...(secondsLeft === undefined ? {} : { secondsLeft }),
    });
  }

  private failed(id: string, failure: unknown) {
    const refusal = failure instanceof Refusal ? failure : Refusal.noAnswer();
    if (refusal.problem.status === 429) {
      const seconds = refusal.problem['retryAfterSeconds'];
      this.put(id, { state: 'refused', refusal });
      setTimeout(
        () => {
          this.again(id);
        },
        typeof seconds === 'number' ? seconds * 1000 : WAIT_MS,
      );
      return;
    }
    this.put(id, { state: 'refused', refusal });
  }

  private put(id: string, change: Partial<Transfer> & Pick<Transfer, 'state'>) {
    this.list = this.list.map((one) => {
      if (one.id !== id) {
        return one;
      }
      const { name, size, sent } = one;
      return { id, name, size, sent, ...change };
    });
    this.tell();
  }

  private tell() {
    this.remember();
    this.listeners.forEach((hear) => {
      hear();
    });
  }

  private remember() {
    const open = this.list.filter(({ state, fault }) => state !== 'done' && !fault);
    rememberUnfinished(
      this.unit,
      this.lead,
      open.map(({ id, name, size }) => ({ id, name, size })),
    );
  }
}

const open = new Map<string, Uploads>();

/** The files on their way to this draft. */
export function uploadsOf(unit: string, lead: string): Uploads {
  const key = `${unit}/${lead}`;
  const found = open.get(key) ?? new Uploads(unit, lead);
  open.set(key, found);
  return found;
}
