import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Beginning } from './beginning';

const LENGTH = 3_000_000;
const WHOLE = Uint8Array.from({ length: LENGTH }, (_none, i) => i % 251);
let asked: string[] = [];
let sent = (begin: number, end: number) => WHOLE.slice(begin, end);

beforeEach(() => {
  asked = [];
  sent = (begin, end) => WHOLE.slice(begin, end);
  vi.stubGlobal('fetch', (_address: string, { headers, signal }: RequestInit) => {
    const range = new Headers(headers).get('Range') ?? '';
    asked.push(range);
    const [, begin, last] = /bytes=(\d+)-(\d+)/.exec(range) ?? [];
    return signal?.aborted
      ? Promise.reject(new DOMException('', 'AbortError'))
      : Promise.resolve(new Response(sent(Number(begin), Number(last) + 1), { status: 206 }));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const beginning = () => new Beginning({ address: '/document', length: LENGTH, unit: 'unit' });
const isWhole = (bytes: Beginning, begin: number, end: number) =>
  Buffer.compare(bytes.slice(begin, end), WHOLE.slice(begin, end)) === 0;
const ignore = () => undefined;

it('fetches each byte once, in ranges', async () => {
  const bytes = beginning();
  expect(await bytes.upTo(100, ignore)).toBe(true);
  expect(await bytes.upTo(50, ignore)).toBe(true);
  expect(await bytes.upTo(2_000_000, ignore)).toBe(true);
  expect(await bytes.upTo(LENGTH + 7, ignore)).toBe(true);

  expect(asked).toEqual([
    'bytes=0-99',
    'bytes=100-1048675',
    'bytes=1048676-1999999',
    'bytes=2000000-2999999',
  ]);
  expect(isWhole(bytes, 0, LENGTH)).toBe(true);
  expect(isWhole(bytes, 99, 1_048_690)).toBe(true);
  expect(bytes.content('text/plain').size).toBe(LENGTH);
});

it('tells how far it is', async () => {
  const told: number[] = [];
  await beginning().upTo(100, (here) => told.push(here));
  expect(told.at(-1)).toBe(100);
});

it('takes an answer that broke off for none', async () => {
  sent = (begin, end) => WHOLE.slice(begin, end - 1);
  const bytes = beginning();
  await expect(bytes.upTo(100, ignore)).rejects.toMatchObject({ code: 'no-answer' });
  expect(bytes.slice(0, 100)).toHaveLength(0);
});

it('takes no answer with more than was asked for', async () => {
  sent = (begin, end) => WHOLE.slice(begin, end + 1);
  await expect(beginning().upTo(100, ignore)).rejects.toMatchObject({ code: 'no-answer' });
});

it('keeps nothing twice where it is asked again meanwhile', async () => {
  const bytes = beginning();
  const [first, second] = await Promise.all([bytes.upTo(100, ignore), bytes.upTo(200, ignore)]);
  expect([first, second]).toEqual([false, true]);
  expect(bytes.slice(0, 300)).toEqual(WHOLE.slice(0, 200));
});

it('is left without complaint', async () => {
  const bytes = beginning();
  const going = bytes.upTo(100, ignore);
  bytes.cancel();
  expect(await going).toBe(false);
});
