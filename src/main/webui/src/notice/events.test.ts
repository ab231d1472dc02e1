import { expect, it } from 'vitest';
import { eventsOf, type Heard } from './events';

function streamOf(...parts: string[]) {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      parts.forEach((part) => {
        controller.enqueue(new TextEncoder().encode(part));
      });
      controller.close();
    },
  });
}

async function heard(...parts: string[]) {
  const all: Heard[] = [];
  for await (const one of eventsOf(streamOf(...parts))) {
    all.push(one);
  }
  return all;
}

it('reads name, id and data', async () => {
  expect(await heard('event:notice\nid:7\ndata:{"a":1}\n\n')).toEqual([
    { name: 'notice', id: '7', data: '{"a":1}' },
  ]);
});

it('reads an event that comes in pieces, within a letter too', async () => {
  const whole = new TextEncoder().encode('event: unread\ndata: é3\n\n');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      whole.forEach((byte) => {
        controller.enqueue(Uint8Array.of(byte));
      });
      controller.close();
    },
  });
  const all: Heard[] = [];
  for await (const one of eventsOf(body)) {
    all.push(one);
  }
  expect(all).toEqual([{ name: 'unread', id: '', data: 'é3' }]);
});

it('takes a comment for a sign of life, and an event that was cut off for none', async () => {
  expect(await heard(':\n\n', 'event:unread\ndata:1\n\nevent:notice\ndata:{')).toEqual([
    { name: 'unread', id: '', data: '1' },
  ]);
});

it('joins the lines of one event', async () => {
  expect((await heard('data: one\r\ndata: two\r\n\r\n'))[0]?.data).toBe('one\ntwo');
});
