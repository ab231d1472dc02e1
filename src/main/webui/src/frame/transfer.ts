import { useEffect, useRef, useState } from 'react';
import { callHeaders } from './call';
import { Refusal } from './refusal';
import { useActingUnit } from './unit';
import { sessionHasEnded } from '@/session/ended';

export type Transfer = {
  /** Bytes so far while one runs. */
  loaded: number | undefined;
  error: Refusal | null;
  start: (
    address: string,
    whenThere: (content: Blob) => void,
    headers?: Record<string, string>,
  ) => void;
  cancel: () => void;
};

/**
 * Fetches content with a sign of progress, and can be cancelled. A plain link could not name the
 * acting unit.
 */
export function useTransfer(): Transfer {
  const unit = useActingUnit();
  const [loaded, setLoaded] = useState<number>();
  const [error, setError] = useState<Refusal | null>(null);
  const running = useRef<XMLHttpRequest | null>(null);
  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setLoaded(undefined);
  };
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );
  const start: Transfer['start'] = (address, whenThere, headers = {}) => {
    cancel();
    setError(null);
    setLoaded(0);
    const call = new XMLHttpRequest();
    running.current = call;
    call.open('GET', address);
    call.responseType = 'blob';
    Object.entries({ ...callHeaders('member', unit), ...headers }).forEach(([name, value]) => {
      call.setRequestHeader(name, value);
    });
    call.onprogress = (progress) => {
      setLoaded(progress.loaded);
    };
    call.onload = () => {
      setLoaded(undefined);
      const content = call.response as Blob;
      if (call.status === 200) {
        whenThere(content);
        return;
      }
      if (call.status === 401) {
        sessionHasEnded();
      }
      void refusalOf(call, content).then(setError);
    };
    call.onerror = () => {
      setLoaded(undefined);
      setError(Refusal.noAnswer());
    };
    call.send();
  };
  return { loaded, error, start, cancel };
}

async function refusalOf(call: XMLHttpRequest, content: Blob) {
  const id = call.getResponseHeader('Seine-Request-Id');
  const answer = new Response(null, {
    status: call.status,
    headers: id === null ? {} : { 'Seine-Request-Id': id },
  });
  try {
    return Refusal.of(JSON.parse(await content.text()), answer);
  } catch {
    return Refusal.of(undefined, answer);
  }
}

type Part = {
  unit: string;
  begin: number;
  end: number;
  signal: AbortSignal;
  /** Told how many bytes of the part are here. */
  progress?: (bytes: number) => void;
};

/**
 * Fetches the bytes of a document from one place to before another.
 *
 * @throws Refusal if the portal refused, did not answer, or broke off
 */
export async function fetchPart(
  address: string,
  { unit, begin, end, signal, progress }: Part,
): Promise<Uint8Array<ArrayBuffer>> {
  // eslint-disable-next-line no-restricted-syntax -- the typed call reads JSON; this answer is bytes
  const answer = await fetch(address, {
    headers: { ...callHeaders('member', unit), Range: `bytes=${begin}-${end - 1}` },
    signal,
  }).catch(() => {
    throw Refusal.noAnswer();
  });
  if (answer.status === 401) {
    sessionHasEnded();
  }
  if (answer.status !== 206 || answer.body === null) {
    throw Refusal.of(await answer.json().catch(() => undefined), answer);
  }
  const part = new Uint8Array(end - begin);
  let here = 0;
  const reader = answer.body.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      part.set(piece.value, here);
      here += piece.value.length;
      progress?.(here);
    }
  } catch {
    throw Refusal.noAnswer();
  }
  if (here < part.length) {
    throw Refusal.noAnswer();
  }
  return part;
}

/** Hands content to the browser to be kept as a file; the browser makes a safe name of it. */
export function keepAs(name: string, content: Blob) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it when the click is done.
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
