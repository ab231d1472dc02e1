import { expect, it } from 'vitest';
import type { ConsentRow } from './consent';
import { answersThatCame, nearnessOf, stillAsked } from './today';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const row = (id: string, of: Partial<ConsentRow>): ConsentRow => ({
  id,
  by: 'recipient',
  lead: 'lead',
  provider: 'provider',
  recipient: 'recipient',
  side: 'RECIPIENT',
  ownMotion: false,
  title: id,
  answerBy: '2026-12-24',
  begunAt: '2026-11-01T00:00:00Z',
  changedAt: '2026-11-20T00:00:00Z',
  state: 'OPEN',
  originatorState: 'NOT_ASKED',
  ...of,
});

it.each([
  ['2026-11-21', 'OPEN', 'over'],
  ['2026-11-22', 'OPEN', 'soon'],
  ['2026-12-06', 'OPEN', 'soon'],
  ['2026-12-07', 'OPEN', 'far'],
  ['2026-11-21', 'ANSWERED', 'far'],
] as const)('takes a question for %s that is %s for %s', (answerBy, state, nearness) => {
  expect(nearnessOf(row('a', { answerBy, state }), NOW)).toBe(nearness);
});

it('shows the answers of the last two weeks to whoever asked', () => {
  const rows = [
    row('fresh', { state: 'ANSWERED' }),
    row('old', { state: 'ANSWERED', changedAt: '2026-11-01T00:00:00Z' }),
    row('open', {}),
    row('of the other side', { state: 'ANSWERED', side: 'PROVIDER' }),
  ];
  expect(answersThatCame(rows, NOW).map(({ id }) => id)).toEqual(['fresh']);
});

it('puts what is awaited in the order of its last day', () => {
  const rows = [
    row('later', { answerBy: '2026-12-20' }),
    row('next', { answerBy: '2026-12-01' }),
    row('answered', { state: 'ANSWERED' }),
  ];
  expect(stillAsked(rows).map(({ id }) => id)).toEqual(['next', 'later']);
});
