import { beforeEach, expect, it, vi } from 'vitest';
import { Refusal } from '@/frame/refusal';
import { DraftKeeper, type Stored } from './keeper';

const refusal = (code: string, status: number) =>
  Refusal.of(
    { type: `urn:seine:problem:${code}`, status, title: code },
    new Response(null, { status }),
  );

/** A portal that holds one draft and its revision, as the API does. */
class Portal {
  revision = 1;
  body: Record<string, unknown> = { format: 'seine.lead-body/1' };
  fails: Refusal | null = null;

  readonly read = (): Promise<Stored> =>
    Promise.resolve({
      draft: { card: {}, body: this.body },
      savedAt: new Date('2026-11-22T01:00:00Z'),
      revision: this.revision,
    });

  readonly save = vi.fn((form: { body: unknown }, revision?: number): Promise<number> => {
    if (this.fails) {
      return Promise.reject(this.fails);
    }
    if (revision !== this.revision) {
      return Promise.reject(refusal('stale-version', 412));
    }
    this.body = form.body as Record<string, unknown>;
    return Promise.resolve(++this.revision);
  });
}

let portal: Portal;
let keeper: DraftKeeper;
const type = (title: string) => {
  keeper.change(({ card, body }) => ({ card, body: { ...body, title } }));
};

beforeEach(async () => {
  portal = new Portal();
  keeper = new DraftKeeper(portal, await portal.read());
});

it('saves what is typed once, and nothing where nothing changed', async () => {
  type('A');
  expect(keeper.kept().state).toBe('changed');
  await keeper.save();
  await keeper.save();
  expect(portal.body['title']).toBe('A');
  expect(portal.save).toHaveBeenCalledTimes(1);
  expect(keeper.kept().state).toBe('saved');
});

it('saves by itself a moment after the last key', async () => {
  vi.useFakeTimers();
  try {
    type('A');
    await vi.advanceTimersByTimeAsync(4000);
    type('AB');
    await vi.advanceTimersByTimeAsync(4000);
    expect(portal.save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(portal.body['title']).toBe('AB');
  } finally {
    vi.useRealTimers();
  }
});

it('goes on by itself where only a document made the revision rise', async () => {
  portal.revision = 7;
  type('A');
  expect(await keeper.save()).toBe(true);
  expect(portal.body['title']).toBe('A');
});

it('knows its own text again where the answer to a save was lost', async () => {
  type('A');
  portal.save.mockImplementationOnce((form) => {
    portal.body = form.body as Record<string, unknown>;
    portal.revision++;
    return Promise.reject(Refusal.noAnswer());
  });
  expect(await keeper.save()).toBe(false);
  expect(await keeper.save()).toBe(true);
  expect(keeper.kept()).toMatchObject({ state: 'saved', draft: { body: { title: 'A' } } });
});

it('saves nothing more once it has ended', async () => {
  vi.useFakeTimers();
  try {
    type('A');
    keeper.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(portal.save).not.toHaveBeenCalled();
    expect(keeper.isUnsaved).toBe(false);
  } finally {
    vi.useRealTimers();
  }
});

it('overwrites nothing that a colleague saved, and keeps what is typed', async () => {
  portal.revision = 2;
  portal.body = { format: 'seine.lead-body/1', title: 'Theirs' };
  type('Mine');
  expect(await keeper.save()).toBe(false);
  expect(portal.body['title']).toBe('Theirs');
  expect(keeper.kept()).toMatchObject({ state: 'conflict', draft: { body: { title: 'Mine' } } });
  await keeper.keepMine();
  expect(portal.body['title']).toBe('Mine');
});

it('shows what a colleague saved if that is chosen', async () => {
  portal.revision = 2;
  portal.body = { format: 'seine.lead-body/1', title: 'Theirs' };
  type('Mine');
  await keeper.save();
  keeper.takeTheirs();
  expect(keeper.kept()).toMatchObject({ state: 'saved', draft: { body: { title: 'Theirs' } } });
  type('Theirs, longer');
  expect(await keeper.save()).toBe(true);
});

it('keeps everything typed while the portal refuses, and saves it with the next try', async () => {
  portal.fails = refusal('not-signed-in', 401);
  type('A');
  expect(await keeper.save()).toBe(false);
  expect(keeper.kept()).toMatchObject({ state: 'refused', draft: { body: { title: 'A' } } });
  portal.fails = null;
  expect(await keeper.save()).toBe(true);
  expect(portal.body['title']).toBe('A');
});
