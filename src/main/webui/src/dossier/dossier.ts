import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import type { Maybe } from '@/frame/maybe';
import { useRows } from '@/frame/rows';
import { useActingUnit } from '@/frame/unit';
import { revisionOf } from '@/lead/lead';

export type DossierText = Records['DossierText'];
export type PersonNamed = Records['PersonNamedInDossier'];
export type Warrant = Records['Warrant'];
export type DossierRow = Records['DossierRow'];

/** A file as this unit is shown it, with the revision that its next step must name. */
export type Dossier = Omit<Records['Dossier'], 'steps'> & {
  steps: Maybe<Records['DossierStepDone'], 'about'>[];
  revision: number;
};

/** The key of {@link useDossier}, to be renewed after a step. */
export const dossierKey = (id: string) => ['dossier', id];

/** Opens a cooperation file, which the trail records. */
export function useDossier(id: string, enabled = true) {
  return useAnswer<Dossier>(
    dossierKey(id),
    async (call, signal) => {
      const { data, error, response } = await call.GET('/api/v1/dossiers/{id}', {
        params: { path: { id } },
        signal,
      });
      return data === undefined
        ? { error, response }
        : { data: { ...data, revision: revisionOf(response) }, response };
    },
    { enabled },
  );
}

/** The files of this unit. */
export function useDossiers() {
  return useRows<DossierRow>(['dossiers'], (call, page, signal) =>
    call.GET('/api/v1/dossiers', { params: { query: page }, signal }),
  );
}

/**
 * Forgets what was shown of a record and asks for it again: whoever may see it no more is shown
 * nothing of it.
 */
export function useForgetting(room: string, id: string) {
  const unit = useActingUnit();
  const queries = useQueryClient();
  return useCallback(
    () => void queries.resetQueries({ queryKey: [unit, room, id] }),
    [queries, unit, room, id],
  );
}

/** The page of a file, relative to the acting unit. */
export const dossierPage = (id: string) => `dossiers/${id}`;
