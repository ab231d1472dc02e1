import { expect, it, vi } from 'vitest';
import { answerOf, callFor } from './call';

const unit = '0190a000-0000-7000-8000-000000000001';

function portalAnswers(response: Response) {
  const fetch = vi.fn<(request: Request) => Promise<Response>>(() => Promise.resolve(response));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

it('names the acting unit and who caused the call', async () => {
  const fetch = portalAnswers(Response.json({ items: [], next: null }));
  await answerOf(callFor('background', unit).GET('/api/v1/units'));
  const request = fetch.mock.calls[0]?.[0];
  expect(request?.headers.get('Seine-Unit')).toBe(unit);
  expect(request?.headers.get('Seine-Call')).toBe('background');
});

it('turns a problem into a refusal with its code', async () => {
  portalAnswers(
    Response.json({ type: 'urn:seine:problem:not-found', status: 404 }, { status: 404 }),
  );
  await expect(answerOf(callFor('member', unit).GET('/api/v1/units'))).rejects.toMatchObject({
    code: 'not-found',
  });
});

it('takes a page of a proxy for an unexpected answer, not for content', async () => {
  portalAnswers(new Response('<h1>Bad gateway</h1>', { status: 502 }));
  await expect(answerOf(callFor('member', unit).GET('/api/v1/units'))).rejects.toMatchObject({
    code: 'unexpected',
    problem: { status: 502 },
  });
});

it('says when nothing answered', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(answerOf(callFor('member', unit).GET('/api/v1/units'))).rejects.toMatchObject({
    code: 'no-answer',
  });
});
