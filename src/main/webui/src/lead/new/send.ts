import { callHeaders } from '@/frame/call';
import { Refusal } from '@/frame/refusal';
import { sessionHasEnded } from '@/session/ended';
import { encodedName, typeOf } from './files';

/** Where a document goes. */
export type Place = { unit: string; lead: string; document: string };

/** A transfer that has begun. */
export type Sending = {
  /** Resolves once the portal has sealed and kept the file; rejects with the Refusal. */
  done: Promise<void>;
  cancel: () => void;
};

/** Sends one file to a lead. */
export function send(
  { unit, lead, document }: Place,
  file: File,
  onProgress: (sent: number) => void,
): Sending {
  return sendTo(`/api/v1/leads/${lead}/documents/${document}`, unit, file, onProgress);
}

/** Sends one file to an address. Only XMLHttpRequest tells how much of a body has gone. */
export function sendTo(
  address: string,
  unit: string,
  file: File,
  onProgress: (sent: number) => void,
): Sending {
  const xhr = new XMLHttpRequest();
  const done = new Promise<void>((resolve, reject) => {
    xhr.open('PUT', address);
    const headers = {
      ...callHeaders('member', unit),
      Accept: 'application/json, application/problem+json',
      'Content-Type': 'application/octet-stream',
      'Seine-File-Name': encodedName(file.name),
      'Seine-File-Type': typeOf(file),
    };
    for (const [name, value] of Object.entries(headers)) {
      xhr.setRequestHeader(name, value);
    }
    xhr.upload.addEventListener('progress', ({ loaded }) => {
      onProgress(loaded);
    });
    xhr.addEventListener('load', () => {
      if (xhr.status === 200 || xhr.status === 201) {
        resolve();
        return;
      }
      if (xhr.status === 401) {
        sessionHasEnded();
      }
      reject(refusalOf(xhr));
    });
    for (const end of ['error', 'abort', 'timeout'] as const) {
      xhr.addEventListener(end, () => {
        reject(Refusal.noAnswer());
      });
    }
    xhr.send(file);
  });
  return {
    done,
    cancel: () => {
      xhr.abort();
    },
  };
}

function refusalOf(xhr: XMLHttpRequest): Refusal {
  const request = xhr.getResponseHeader('Seine-Request-Id');
  const answer = new Response(null, {
    status: xhr.status,
    headers: request === null ? {} : { 'Seine-Request-Id': request },
  });
  try {
    return Refusal.of(JSON.parse(xhr.responseText), answer);
  } catch {
    return Refusal.of(undefined, answer);
  }
}
