import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Records } from '@/frame/call';
import { operations } from './codes';
import english from './en.json';
import french from './fr.json';
import { leafHash } from './line';
import { byRecord } from './seen';
import { standingOf } from './standing';

const OWN = '5e1e0000-0000-4000-8000-000200000002';
const OTHER = '5e1e0000-0000-4000-8000-000200000005';

function entry(of: Partial<Records['TrailEntry']> = {}): Records['TrailEntry'] {
  return {
    id: '01a200ed-17ec-750d-b674-2cc5c98d590d',
    at: '2026-11-22T10:00:00.000001Z',
    member: 'aaaaaaaa-0000-4000-8000-000000000001',
    memberName: 'Sanna Druvik',
    unit: OWN,
    role: 'investigator',
    operation: 'lead.open',
    record: { kind: 'lead', id: '01a200ed-0000-7000-8000-000000000001', version: 1, unit: OTHER },
    purpose: null,
    outcome: 'done',
    reason: null,
    count: 1,
    request: 'r',
    bytes: null,
    ...of,
  };
}

describe('the words of operations', () => {
  it.each([
    ['', english],
    ['_fr', french],
  ])('are those of the trail itself (operations%s)', (suffix, words) => {
    const lines = readFileSync(
      `../resources/org/seine/sharing/operations${suffix}.properties`,
      'utf8',
    ).matchAll(/^(operation\.[^=]+)=(.*)$/gm);
    const own = Object.fromEntries([...lines].map(([, key = '', text = '']) => [key, text]));
    const ours = Object.entries(words).filter(([key]) => key.startsWith('operation.'));
    expect(Object.fromEntries(ours)).toEqual(own);
    expect(Object.keys(own).sort()).toEqual(
      Object.values(operations)
        .flat()
        .map((code) => `operation.${code}`)
        .sort(),
    );
  });
});

describe('the right at that moment', () => {
  it('says that a recipient held a grant', () => {
    expect(standingOf(entry())).toEqual(['acted', 'granted']);
  });

  it('says no grant of what was refused', () => {
    expect(standingOf(entry({ outcome: 'refused', reason: 'step-not-allowed' }))).not.toContain(
      'granted',
    );
    expect(standingOf(entry({ outcome: 'refused', reason: 'not-visible' }))).toEqual([
      'acted',
      'no-grant',
    ]);
  });

  it('tells what was not there from what was not to be seen', () => {
    expect(standingOf(entry({ outcome: 'refused', reason: 'absent' }))).toEqual([
      'acted',
      'absent',
    ]);
  });

  it('claims nothing of a person that it is not shown', () => {
    expect(standingOf(entry({ role: null, member: null }))).toEqual(['hidden', 'granted']);
  });
});

it('puts openings together by record, the one seen last first', () => {
  const first = entry({ id: 'a', at: '2026-11-01T00:00:00Z' });
  const again = entry({ id: 'b', at: '2026-11-03T00:00:00Z' });
  const paper = entry({
    id: 'c',
    at: '2026-11-04T00:00:00Z',
    record: { kind: 'document', id: 'd', version: null, unit: OTHER },
  });
  const [document, lead] = byRecord([again, paper, first]);
  expect(document).toMatchObject({ times: 1, record: { id: 'd' } });
  expect(lead).toMatchObject({ times: 2, first: { id: 'a' }, last: { id: 'b' } });
});

it('computes the leaf hash of RFC 9162', async () => {
  // printf '\0{}' | openssl dgst -sha256 -binary | base64
  expect(await leafHash(btoa('{}'))).toBe('KKOhj2zWQGsIbp/9ofm4oT289EsPPzLLkDGhH9BTrPk=');
});
