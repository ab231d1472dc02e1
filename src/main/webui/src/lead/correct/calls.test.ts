import { beforeEach, expect, it, vi } from 'vitest';
import { callFor } from '@/frame/call';
import { correctionCalls, openCorrection } from './calls';

const UNIT = '0190a000-0000-7000-8000-000000000001';
const LEAD = '0190a000-0000-7000-8000-000000000002';

const document = (id: string, submitted: boolean) => ({ id, name: `${id}.txt`, submitted });

/** A portal that holds one submitted lead, and the correction of it that the unit is writing. */
class Portal {
  correction: { body: object; documents: string[] } | null = null;
  readonly asked: string[] = [];

  readonly answer = (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    this.asked.push(`${request.method} ${pathname.slice('/api/v1/leads/'.length + LEAD.length)}`);
    const isCorrection = pathname.endsWith('/correction');
    if (isCorrection && this.correction === null) {
      return Promise.resolve(
        Response.json({ type: 'urn:seine:problem:not-found', status: 404 }, { status: 404 }),
      );
    }
    const savedAt = '2026-11-22T01:00:00Z';
    return Promise.resolve(
      Response.json(
        isCorrection
          ? { card: {}, ...this.correction, savedAt }
          : {
              id: LEAD,
              version: 1,
              card: {},
              body: { title: 'It stands' },
              documents: [document('a', true), document('b', false)],
              ...(this.correction ? { correctionSavedAt: savedAt } : {}),
            },
        { headers: { ETag: '"7"' } },
      ),
    );
  };
}

let portal: Portal;
const open = async () => {
  const signal = new AbortController().signal;
  const { data } = await openCorrection(callFor('member', UNIT), LEAD, UNIT, signal);
  return data?.stored;
};

beforeEach(() => {
  portal = new Portal();
  vi.stubGlobal('fetch', portal.answer);
});

it('begins as what stands, without asking for what nobody saved', async () => {
  expect(await open()).toEqual({
    draft: { card: {}, body: { title: 'It stands' }, documents: ['a'] },
    savedAt: null,
    revision: 7,
  });
  expect(portal.asked).toEqual(['GET ']);
});

it('goes on with what was saved, by whomever of the unit', async () => {
  portal.correction = { body: { title: 'Corrected' }, documents: ['a', 'b'] };
  expect(await open()).toMatchObject({
    draft: { body: { title: 'Corrected' }, documents: ['a', 'b'] },
    savedAt: new Date('2026-11-22T01:00:00Z'),
  });
});

it('finds what stands where a colleague submitted or discarded it meanwhile', async () => {
  expect(await correctionCalls(UNIT, LEAD).read()).toMatchObject({
    draft: { body: { title: 'It stands' } },
    savedAt: null,
  });
});

it('names the revision that was read when it saves', async () => {
  portal.correction = { body: {}, documents: [] };
  const save = vi.fn(portal.answer);
  vi.stubGlobal('fetch', save);
  expect(await correctionCalls(UNIT, LEAD).save({ card: {}, body: {} }, 6)).toBe(7);
  expect(save.mock.calls[0]?.[0].headers.get('If-Match')).toBe('"6"');
});
