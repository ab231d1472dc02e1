import { beforeEach, expect, it } from 'vitest';
import { Refusal } from '@/frame/refusal';
import { sessionHasEnded, sessionIsBack } from '@/session/ended';
import { forgetTab } from '@/session/tabs';
import { Uploads } from './uploads';

type Open = { id: string; finish: () => void; fail: (why: Refusal) => void };

let open: Open[];
const sender: ConstructorParameters<typeof Uploads>[2] = ({ document }) => {
  const one: Partial<Open> = { id: document };
  const done = new Promise<void>((resolve, reject) => {
    one.finish = resolve;
    one.fail = reject;
  });
  open.push(one as Open);
  return {
    done,
    cancel: () => {
      one.fail?.(Refusal.noAnswer());
    },
  };
};

const limits = { documentBytes: 1_000_000, documentsPerLead: 500 };
const file = (name: string, text = 'hello') => new File([text], name);
const refused = (code: string, status: number) =>
  Refusal.of(
    { type: `urn:seine:problem:${code}`, status, title: code },
    new Response(null, { status }),
  );
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const states = (uploads: Uploads) => uploads.transfers().map(({ name, state }) => [name, state]);

beforeEach(() => {
  open = [];
  sessionStorage.clear();
});

it('sends one after another; a refused file does not lose the others', async () => {
  const uploads = new Uploads('u', 'l', sender);
  uploads.add([file('a'), file('b'), file('c\n')], 0, limits);
  expect(states(uploads)).toEqual([
    ['a', 'sending'],
    ['b', 'waiting'],
    ['c\n', 'refused'],
  ]);
  open[0]?.fail(refused('type-mismatch', 415));
  await settled();
  open[1]?.finish();
  await settled();
  expect(states(uploads)).toEqual([
    ['a', 'refused'],
    ['b', 'done'],
    ['c\n', 'refused'],
  ]);
});

it('cancels one and goes on with the next', async () => {
  const uploads = new Uploads('u', 'l', sender);
  uploads.add([file('a'), file('b')], 0, limits);
  uploads.drop(open[0]?.id ?? '');
  await settled();
  expect(states(uploads)).toEqual([['b', 'sending']]);
});

it('names after a reload what was cut, and sends it again under the same id', () => {
  const before = new Uploads('u', 'l', sender);
  before.add([file('a'), file('b')], 0, limits);
  const id = open[0]?.id;
  const after = new Uploads('u', 'l', sender);
  expect(states(after)).toEqual([
    ['a', 'unfinished'],
    ['b', 'unfinished'],
  ]);
  after.add([file('a')], 0, limits);
  expect(open.at(-1)?.id).toBe(id);
});

it('takes a cut file off the list where the portal has it after all', () => {
  new Uploads('u', 'l', sender).add([file('a')], 0, limits);
  const after = new Uploads('u', 'l', sender);
  after.settle([open[0]?.id ?? '']);
  expect(after.transfers()).toEqual([]);
  expect(sessionStorage.length).toBe(0);
});

it('goes on after signing in again', async () => {
  const uploads = new Uploads('u', 'l', sender);
  uploads.add([file('a')], 0, limits);
  open[0]?.fail(refused('not-signed-in', 401));
  await settled();
  expect(states(uploads)).toEqual([['a', 'refused']]);
  uploads.goOn();
  expect(states(uploads)).toEqual([['a', 'sending']]);
  expect(open[1]?.id).toBe(open[0]?.id);
});

it('takes no more files than a lead may hold', () => {
  const uploads = new Uploads('u', 'l', sender);
  uploads.add([file('a'), file('b')], 499, limits);
  expect(uploads.transfers().map(({ fault }) => fault)).toEqual([undefined, 'tooMany']);
});

it('leaves no name behind once the session is over', () => {
  const uploads = new Uploads('u', 'l', sender);
  uploads.add([file('a')], 0, limits);
  sessionHasEnded();
  forgetTab();
  open[0]?.fail(refused('not-signed-in', 401));
  uploads.drop(open[0]?.id ?? '');
  expect(sessionStorage.length).toBe(0);
  sessionIsBack();
});
