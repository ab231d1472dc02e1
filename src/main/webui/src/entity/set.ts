import { useAnswer } from '@/frame/answers';
import { type Call, ifMatch, type Records, type Reply } from '@/frame/call';
import { type Model, schemaOf } from './model';

export type Entity = Records['Entity'];
/** A lead without entities has no document of them. */
export type EntitySet = Records['EntitySet'] & { revision: number };
export type Fault = Records['EntityFault'];
export type Change = { put?: Entity[]; remove?: string[] };

/** Which lead, and which version of it; the newest where none is named. */
export type Where = { id: string; provider?: string | undefined; version?: number | undefined };

const revisionOf = (answer: Response) =>
  Number(/^"(\d+)"$/.exec(answer.headers.get('ETag') ?? '')?.[1] ?? Number.NaN);

export const setKey = ({ id, provider, version }: Where) => [
  'lead',
  id,
  'entities',
  provider,
  version,
];

/** Opens the entities of a lead, which the trail records. */
export async function openSet(
  call: Call,
  { id, provider, version }: Where,
  signal?: AbortSignal,
): Promise<Reply<EntitySet>> {
  const { data, error, response } = await call.GET('/api/v1/leads/{id}/entities', {
    params: {
      path: { id },
      query: {
        ...(provider === undefined ? {} : { provider }),
        ...(version === undefined ? {} : { version }),
      },
    },
    ...(signal ? { signal } : {}),
  });
  return data === undefined
    ? { error, response }
    : { data: { ...data, revision: revisionOf(response) }, response };
}

/** {@link openSet} for a page. */
export function useSet(where: Where) {
  return useAnswer<EntitySet>(setKey(where), (call, signal) => openSet(call, where, signal));
}

/** Puts and removes entities, all or none. */
export async function changeSet(call: Call, id: string, change: Change, revision: number) {
  const { error, response } = await call.POST('/api/v1/leads/{id}/entities', {
    params: { path: { id }, header: ifMatch(revision) },
    body: { put: change.put ?? [], remove: change.remove ?? [] },
  });
  return response.ok ? { data: null, response } : { error, response };
}

/** Adds the entities of a file, all or none. */
export function importFile(call: Call, id: string, file: File, revision: number) {
  return call.POST('/api/v1/leads/{id}/entities/import', {
    params: { path: { id }, header: ifMatch(revision) },
    body: file as unknown as string,
    bodySerializer: (body) => body as unknown as File,
    headers: { 'Content-Type': 'application/x-ndjson' },
  });
}

export const values = (entity: Entity, property: string) => entity.properties[property] ?? [];

/** Every name of an entity, in every script; else the number that tells it apart; else its id. */
export function namesOf(entity: Entity): string[] {
  for (const property of ['name', 'iban', 'accountNumber', 'publicKey', 'full', 'number', 'isin']) {
    const found = values(entity, property);
    if (found.length > 0) {
      return property === 'name' ? [...found, ...values(entity, 'alias')] : found;
    }
  }
  return [entity.id];
}

/** The line by which an entity is named in a list. */
export const captionOf = (entity: Entity) => namesOf(entity)[0] ?? entity.id;

/** A link between two entities. */
export type Link = { id: string; from: string; to: string; schema: string; note: string };

/** Who is linked with what: entities that link two others, and wallets with their holders. */
export function linksIn(entities: Entity[], model: Model): Link[] {
  return entities.flatMap((entity) => {
    const edge = schemaOf(model, entity.schema)?.edge;
    const schema = entity.schema;
    if (edge) {
      const note = values(entity, 'percentage')[0] ?? values(entity, 'role')[0] ?? '';
      return values(entity, edge.source).flatMap((from) =>
        values(entity, edge.target).map((to) => ({ id: entity.id, from, to, schema, note })),
      );
    }
    return schema === 'CryptoWallet'
      ? values(entity, 'holder').map((from) => ({
          id: entity.id,
          from,
          to: entity.id,
          schema: 'Ownership',
          note: '',
        }))
      : [];
  });
}

/** A new id; it says nothing of what it names. */
export const newId = () => `e-${crypto.randomUUID()}`;
