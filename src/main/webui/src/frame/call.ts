import type { components, paths } from '@api';
import createClient, { type Client } from 'openapi-fetch';
import { Refusal } from './refusal';

/** The records of the API, by the names of docs/openapi.yaml. */
export type Records = components['schemas'];

/** Who caused a call: only a person's calls keep the session from ending. */
export type Cause = 'member' | 'background';

/** The API, typed; paths, parameters, bodies and answers are those of docs/openapi.yaml. */
export type Call = Client<paths>;

/** What a call of {@link Call} comes back with. */
export type Reply<T> = { data?: T; error?: unknown; response: Response };

/** The headers that every call of the pages carries. */
export function callHeaders(cause: Cause, unit?: string): Record<string, string> {
  return { 'Seine-Call': cause, ...(unit === undefined ? {} : { 'Seine-Unit': unit }) };
}

/**
 * The API for one unit and cause.
 *
 * @param unit the acting unit; none for what is asked before one is chosen
 */
export function callFor(cause: Cause, unit?: string): Call {
  return createClient<paths>({
    baseUrl: window.location.origin,
    credentials: 'same-origin',
    cache: 'no-store',
    headers: callHeaders(cause, unit),
  });
}

/**
 * The answer's body.
 *
 * @throws Refusal if the portal refused or did not answer
 */
export async function answerOf<T>(reply: Promise<Reply<T>>): Promise<T> {
  const { data, error, response } = await reply.catch((failure: unknown) => {
    throw failure instanceof DOMException && failure.name === 'AbortError'
      ? failure
      : Refusal.noAnswer();
  });
  if (!response.ok) {
    throw Refusal.of(error, response);
  }
  // An answer without a body is undefined by its own type.
  return data as T;
}

/** The If-Match header of a change to a record that was read at this version. */
export function ifMatch(version: number) {
  return { 'If-Match': `"${version}"` };
}
