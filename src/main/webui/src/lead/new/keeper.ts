import type { Records } from '@/frame/call';
import { Refusal } from '@/frame/refusal';
import { sessionHasEnded } from '@/session/ended';
import { type Draft, sameText, toSave } from './draft';
import type { Writing } from './editing';

/** How long nobody types before a change is saved. */
const QUIET_MS = 5000;

/** What the page knows of the draft at one moment. */
export type Kept = {
  draft: Draft;
  state: 'saved' | 'changed' | 'saving' | 'refused' | 'conflict';
  savedAt: Date | null;
  refusal: Refusal | null;
};

/** A draft as the portal has it. */
export type Stored = {
  draft: Draft;
  /** Null where it begins as what stands, and nothing of it was saved yet. */
  savedAt: Date | null;
  revision: number;
};

/** How a draft is read and saved; each throws a Refusal. */
export type Calls = {
  read: () => Promise<Stored>;
  /** Gives the revision that it stands at then. */
  save: (form: Records['LeadForm'], revision: number) => Promise<number>;
};

/**
 * Keeps what is typed, and saves it: a moment after the last change, and whenever {@link save} is
 * called. What could not be saved stays here and is saved with the next try. Nothing that a colleague
 * saved is overwritten unless {@link keepMine} is called.
 */
export class DraftKeeper {
  private now: Kept;
  private revision: number;
  private base: Records['LeadForm'];
  private theirs: Stored | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly calls: Calls,
    { draft, savedAt, revision }: Stored,
  ) {
    this.now = { draft, state: 'saved', savedAt, refusal: null };
    this.revision = revision;
    this.base = toSave(draft);
  }

  readonly subscribe = (tell: () => void) => {
    this.listeners.add(tell);
    return () => {
      this.listeners.delete(tell);
    };
  };

  readonly kept = () => this.now;

  /** Whether something is typed that the portal does not have. */
  get isUnsaved() {
    return this.now.state !== 'saved';
  }

  /** What the member typed. */
  readonly change = (update: (draft: Draft) => Draft) => {
    const draft = update(this.now.draft);
    this.set({ draft, ...(this.now.state === 'conflict' ? {} : { state: 'changed' }) });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), QUIET_MS);
  };

  /**
   * Saves what is unsaved.
   *
   * @returns whether the portal has everything now
   */
  readonly save = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    while (this.running) {
      await this.running;
    }
    if (!this.isUnsaved) {
      return true;
    }
    if (this.now.state === 'conflict') {
      return false;
    }
    this.running = this.put().finally(() => {
      this.running = null;
    });
    return this.running;
  };

  private async put(): Promise<boolean> {
    const { draft } = this.now;
    const form = toSave(draft);
    if (sameText(form, this.base)) {
      this.set({ state: 'saved', refusal: null });
      return true;
    }
    this.set({ state: 'saving', refusal: null });
    try {
      this.revision = await this.withRevision((revision) => this.calls.save(form, revision), form);
      this.base = form;
      const isAll = this.now.draft === draft;
      this.set({ state: isAll ? 'saved' : 'changed', savedAt: new Date() });
      return isAll;
    } catch (failure) {
      this.refused(failure);
      return false;
    }
  }

  /**
   * Takes a step that names the revision. A document that came or went makes the revision rise: where
   * nothing but that has happened, the step is taken again with the revision that stands.
   *
   * @param saving what the step saves; where that is what stands, the answer to the own save was lost
   * @throws Refusal as the portal answers
   */
  async withRevision<T>(
    step: (revision: number) => Promise<T>,
    saving?: Records['LeadForm'],
  ): Promise<T> {
    try {
      return await step(this.revision);
    } catch (failure) {
      if (!(failure instanceof Refusal) || failure.code !== 'stale-version') {
        throw failure;
      }
      const present = await this.calls.read();
      const stands = toSave(present.draft);
      if (!sameText(stands, this.base) && !(saving && sameText(stands, saving))) {
        this.theirs = present;
        throw failure;
      }
      this.revision = present.revision;
      return step(present.revision);
    }
  }

  /** After a conflict: shows what the colleague saved; what was typed here is given up. */
  takeTheirs() {
    if (this.theirs) {
      const { draft, savedAt, revision } = this.theirs;
      this.revision = revision;
      this.base = toSave(draft);
      this.theirs = null;
      this.set({ draft, state: 'saved', savedAt, refusal: null });
    }
  }

  /** After a conflict: saves what was typed here over what the colleague saved. */
  async keepMine() {
    if (this.theirs) {
      this.revision = this.theirs.revision;
      this.base = toSave(this.theirs.draft);
      this.theirs = null;
      this.set({ state: 'changed', refusal: null });
      await this.save();
    }
  }

  /** Saves nothing more: what was typed is given up, or has become something else. */
  end() {
    clearTimeout(this.timer);
    this.set({ state: 'saved', refusal: null });
  }

  private refused(failure: unknown) {
    const refusal = failure instanceof Refusal ? failure : Refusal.noAnswer();
    if (refusal.problem.status === 401) {
      sessionHasEnded();
    }
    this.set({ state: this.theirs ? 'conflict' : 'refused', refusal });
  }

  private set(change: Partial<Kept>) {
    this.now = { ...this.now, ...change };
    this.listeners.forEach((tell) => {
      tell();
    });
  }
}

/** What the questions write, into what is kept. */
export const writingOf = (keeper: DraftKeeper): Pick<Writing, 'setCard' | 'setBody'> => ({
  setCard: (change) => {
    keeper.change((draft) => ({ ...draft, card: { ...draft.card, ...change } as Draft['card'] }));
  },
  setBody: (change) => {
    keeper.change((draft) => ({ ...draft, body: { ...draft.body, ...change } }));
  },
});
