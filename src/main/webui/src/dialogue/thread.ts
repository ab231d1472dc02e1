import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { assetPage } from '@/asset/asset';
import { dossierPage } from '@/dossier/dossier';
import { useAnswer } from '@/frame/answers';
import { answerOf, callFor, type Records } from '@/frame/call';
import type { Maybe } from '@/frame/maybe';
import type { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import { leadPage, revisionOf } from '@/lead/lead';
import { measurePage } from '@/measure/measure';
import { requestPage } from '@/request/request';

/** Longest words of a message, and longest topic, in characters. */
export const LONGEST = 10_000;
export const LONGEST_TOPIC = 100;

/** The kinds of record that a thread can be about. */
export const kinds = ['LEAD', 'DOSSIER', 'ASSET', 'MEASURE', 'REQUEST'] as const;
export type Kind = (typeof kinds)[number];

/** A record that a thread is about; `provider` of a lead. */
export type About = { kind: Kind; id: string; provider?: string | undefined };

export type ThreadRow = Records['ThreadRow'];
export type Part = Maybe<Records['ThreadUnit'], 'readTo' | 'readAt'>;
export type Message = Maybe<Records['Message'], 'words' | 'meeting' | 'invited'>;

/** A page of a thread, with the revision that whoever writes must name. */
export type ThreadPart = Omit<Records['Thread'], 'units' | 'messages'> & {
  units: Part[];
  items: Message[];
  revision: number;
};

const threadsKey = ({ kind, id }: About) => ['threads', kind, id];

/** What is asked for again after something was written, or a thread opened. */
export const renewed = (about: About, thread: string) => [['thread', thread], threadsKey(about)];

/** The threads on a record, and with whom one can be opened. */
export function useThreads(about: About, enabled = true) {
  const { kind, id, provider } = about;
  return useAnswer(
    threadsKey(about),
    (call, signal) =>
      call.GET('/api/v1/threads', {
        params: { query: { kind, record: id, ...(provider ? { provider } : {}) } },
        signal,
      }),
    { enabled },
  );
}

/** Opens a thread, which the trail records and the other units are told; the newest page first. */
export function useThread({ id, by }: { id: string; by: string | undefined }) {
  const unit = useActingUnit();
  return useInfiniteQuery<
    ThreadPart,
    Refusal,
    { pages: ThreadPart[] },
    QueryKey,
    string | undefined
  >({
    queryKey: [unit, 'thread', id],
    queryFn: ({ pageParam, signal }) => answerOf(page(unit, id, by, pageParam, signal)),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

async function page(
  unit: string,
  id: string,
  by: string | undefined,
  after: string | undefined,
  signal: AbortSignal,
) {
  const { data, error, response } = await callFor('member', unit).GET('/api/v1/threads/{thread}', {
    params: {
      path: { thread: id },
      query: { ...(by === undefined ? {} : { by }), ...(after === undefined ? {} : { after }) },
    },
    signal,
  });
  return data === undefined
    ? { error, response }
    : {
        data: { ...data, items: data.messages ?? [], revision: revisionOf(response) },
        response,
      };
}

/** The page of a thread, relative to the acting unit. */
export const threadPage = ({ id, by }: { id: string; by: string }) => `threads/${id}?by=${by}`;

/** Where a thread on this record is opened. */
export const newThreadPage = ({ kind, id, provider }: About) =>
  `threads/new?kind=${kind}&record=${id}${provider ? `&provider=${provider}` : ''}`;

/** The page of the record that a thread is about. */
export function recordPage({ kind, id, provider }: About) {
  switch (kind) {
    case 'LEAD':
      return provider === undefined ? `leads/${id}` : leadPage({ id, provider });
    case 'DOSSIER':
      return `${dossierPage(id)}?tab=dialogue`;
    case 'ASSET':
      return assetPage(id);
    case 'MEASURE':
      return measurePage(id);
    case 'REQUEST':
      return requestPage(id);
  }
}
