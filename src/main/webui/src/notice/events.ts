/** One server-sent event, as the portal sends it. */
export type Heard = { name: string; id: string; data: string };

/**
 * Reads server-sent events off a stream (WHATWG HTML, section 9.2.6). A comment is no event, and a
 * last event that was cut off is none either.
 */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Heard> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      rest += decoder.decode(value, { stream: true }).replaceAll('\r', '');
      const blocks = rest.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const heard = eventOf(block);
        if (heard) {
          yield heard;
        }
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function eventOf(block: string): Heard | undefined {
  const heard: Heard = { name: 'message', id: '', data: '' };
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field = '', value = ''] = /^([a-z]*):? ?(.*)$/.exec(line) ?? [];
    if (field === 'event') {
      heard.name = value;
    } else if (field === 'id') {
      heard.id = value;
    } else if (field === 'data') {
      data.push(value);
    }
  }
  return data.length === 0 ? undefined : { ...heard, data: data.join('\n') };
}
