import { expect, it } from 'vitest';
import type { LeadRow } from '@/lead/lead';
import type { Notice } from '@/notice/listen';
import { leadsBeyond, newsOf } from './news';

const notice = (id: string, record: string, more: Partial<Notice> = {}): Notice => ({
  id,
  kind: 'LEAD_ACCEPTED',
  recordKind: 'lead',
  record,
  provider: 'provider',
  urgent: false,
  at: '2026-11-01T00:00:00Z',
  ...more,
});
const row = (id: string, unread: boolean): LeadRow => ({
  id,
  provider: 'provider',
  state: 'SUBMITTED',
  version: 1,
  changedAt: '2026-11-01T00:00:00Z',
  title: id,
  handling: [],
  unread,
  mine: false,
});

it('has one line for each record, the newest first', () => {
  const news = newsOf([notice('3', 'a'), notice('2', 'b'), notice('1', 'a')], []);
  expect(news.map(({ newest, further }) => [newest.id, further])).toEqual([
    ['3', 1],
    ['2', 0],
  ]);
});

it('puts what is urgent before what is new', () => {
  const news = newsOf([notice('2', 'a'), notice('1', 'b', { urgent: true })], []);
  expect(news.map(({ newest }) => newest.record)).toEqual(['b', 'a']);
});

it('does not say twice that an unread lead came in', () => {
  const came = notice('1', 'a', { kind: 'LEAD_RECEIVED' });
  expect(newsOf([came], [row('a', true)])).toEqual([]);
  expect(newsOf([came], [row('a', false)])).toHaveLength(1);
  expect(newsOf([came, notice('2', 'a')], [row('a', true)])).toHaveLength(1);
  expect(newsOf([{ ...came, provider: 'another' }], [row('a', true)])).toHaveLength(1);
});

it('knows for which leads it has no row', () => {
  const news = newsOf(
    [notice('3', 'a'), notice('2', 'b'), notice('1', 'c', { recordKind: 'proposal' })],
    [row('a', false)],
  );
  expect(leadsBeyond(news, [row('a', false)])).toEqual(['b']);
});
