import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import type { EntitySet } from '@/entity/set';
import type { Records } from '@/frame/call';
import { isEntitySet } from '../lead';
import { differences } from '../compare/differences';
import { useSaid } from '../compare/useSaid';
import { draftOf } from '../new/draft';
import type { Writing } from '../new/editing';
import { DraftKeeper, writingOf } from '../new/keeper';
import { type CorrectionCalls, type ReadCorrection, standing } from './calls';

type Documents = Records['Document'][];

/** The entities of the version to come, as a document of it. */
const preparedSet = (id: string): Documents[number] => ({
  id,
  name: 'entities.ftm.json',
  mediaType: 'application/json+ftm',
  length: 0,
  sealedAt: '',
  submitted: false,
});

/** What is typed into a correction, the documents that it holds, and what differs by it. */
export function useCorrecting({ lead, stored }: ReadCorrection, calls: CorrectionCalls) {
  const [keeper] = useState(() => new DraftKeeper(calls, stored));
  const { draft, savedAt, state } = useSyncExternalStore(keeper.subscribe, keeper.kept);
  const [documents, learn] = useState(lead.documents);
  const before = useMemo(() => draftOf(lead), [lead]);
  const stands = useMemo(() => standing(lead), [lead]);
  const held = useMemo(() => draft.documents ?? [], [draft]);
  const hold = useCallback(
    (ids: string[]) => {
      keeper.change((now) => ({ ...now, documents: ids }));
    },
    [keeper],
  );
  const holdSet = useCallback(
    ({ document, draft: isDraft, version }: EntitySet) => {
      if (!isDraft || version !== lead.version + 1 || document === undefined) {
        return;
      }
      learn((known) => [...known.filter(({ id }) => id !== document), preparedSet(document)]);
      const now = keeper.kept().draft.documents ?? [];
      if (!now.includes(document)) {
        const sets = new Set(lead.documents.filter(isEntitySet).map(({ id }) => id));
        hold([...now.filter((id) => !sets.has(id)), document]);
      }
    },
    [keeper, hold, lead],
  );
  const writing = useMemo<Writing>(() => ({ draft, ...writingOf(keeper) }), [draft, keeper]);
  const was = useSaid(
    before,
    lead.documents.filter(({ id }) => stands.includes(id)),
  );
  const is = useSaid(
    draft,
    documents.filter(({ id }) => held.includes(id)),
  );
  // Two sets of entities may have the same name and size.
  const isChanged =
    differences(was, is).some(({ mark }) => mark !== 'same') ||
    held.length !== stands.length ||
    held.some((id) => !stands.includes(id));
  return {
    keeper,
    draft,
    savedAt,
    isUnsaved: state !== 'saved',
    documents,
    learn,
    held,
    hold,
    holdSet,
    writing,
    was,
    is,
    isChanged,
  };
}
