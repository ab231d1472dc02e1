import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { changeLanguage, startWords } from '@/frame/words';
import { sessionHasEnded, sessionIsBack } from './ended';
import type { Session } from './session';
import { SessionWatch } from './SessionWatch';

const MINUTE = 60_000;
const fetched = vi.fn<(request: Request) => Promise<Response>>();

function endingIn(minutes: number): Session {
  const at = (offset: number) => new Date(Date.now() + offset).toISOString();
  return { signedInAt: at(-MINUTE), idleEndsAt: at(minutes * MINUTE), endsAt: at(600 * MINUTE) };
}

function watch(session: Session) {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionWatch session={session} />
    </QueryClientProvider>,
  );
}

const cause = (call: number) => fetched.mock.calls[call]?.[0].headers.get('Seine-Call');

beforeAll(async () => {
  await startWords();
  await changeLanguage('en');
  // The dialogs and their words are fetched when they are first needed.
  await Promise.all([import('./EndingDialog'), import('./EndedDialog')]);
});

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
  act(sessionIsBack);
});

it('says nothing while the end is far', () => {
  watch(endingIn(30));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(fetched).not.toHaveBeenCalled();
});

it('asks in the background before it warns, since another tab may have moved the end', async () => {
  fetched.mockImplementation(() => Promise.resolve(Response.json(endingIn(30))));
  watch(endingIn(3));
  await act(() => vi.advanceTimersByTimeAsync(MINUTE + 100));
  expect(cause(0)).toBe('background');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('warns two minutes before the end and puts it off as the member wishes', async () => {
  fetched.mockImplementation(() => Promise.resolve(Response.json(endingIn(1.9))));
  watch(endingIn(3));
  await act(() => vi.advanceTimersByTimeAsync(MINUTE + 100));
  const stay = await screen.findByRole('button', { name: 'Stay signed in' });

  fetched.mockImplementation(() => Promise.resolve(Response.json(endingIn(30))));
  act(() => {
    stay.click();
  });
  // On a busy machine the clock may reach a further asking in the background meanwhile.
  await vi.waitFor(() => {
    expect(fetched.mock.calls.map((_call, place) => cause(place))).toContain('member');
  });
  await act(() => vi.advanceTimersByTimeAsync(100));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('keeps the page under a dialog that leads to the sign-in when the session has ended', async () => {
  watch(endingIn(30));
  act(sessionHasEnded);
  const link = await screen.findByRole('link', { name: 'Sign in again' });
  expect(link.getAttribute('href')).toBe('/sign-in?to=%2Fwelcome-back');
  expect(link.getAttribute('target')).toBe('_blank');
});
