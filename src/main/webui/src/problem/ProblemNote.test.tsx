import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { Refusal } from '@/frame/refusal';
import { changeLanguage, startWords } from '@/frame/words';
import { ProblemNote } from './ProblemNote';

const answer = (status: number) =>
  new Response(null, { status, headers: { 'Seine-Request-Id': 'the-id-of-the-call' } });
const refusal = (code: string, status: number, more = {}) =>
  Refusal.of(
    {
      type: `urn:seine:problem:${code}`,
      status,
      title: 'raw title',
      detail: 'raw detail',
      ...more,
    },
    answer(status),
  );

beforeAll(startWords);

it.each([
  ['en', 'Somebody changed this in the meantime'],
  ['fr', 'Quelqu’un a modifié cet élément entre-temps'],
] as const)(
  'says a problem in the words of %s, never as the portal wrote it',
  async (language, words) => {
    await changeLanguage(language);
    render(<ProblemNote refusal={refusal('stale-version', 412)} />);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByText(/raw/)).toBeNull();
  },
);

it('gives the reference that an administrator needs', async () => {
  await changeLanguage('en');
  render(<ProblemNote refusal={refusal('unexpected', 500)} />);
  expect(await screen.findByText(/the-id-of-the-call/)).toBeTruthy();
});

it('has words for a problem that it does not know', async () => {
  await changeLanguage('en');
  render(<ProblemNote refusal={refusal('of-tomorrow', 409)} />);
  expect(await screen.findByText('The portal failed')).toBeTruthy();
});

it('leaves the end of the session to its dialog', async () => {
  const { container } = render(<ProblemNote refusal={refusal('not-signed-in', 401)} />);
  await Promise.resolve();
  expect(container.textContent).toBe('');
});
