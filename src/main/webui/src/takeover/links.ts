import { everyPage } from '@/directory/answers';
import type { DossierRow } from '@/dossier/dossier';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';

export type LinkedLead = Records['LinkedLead'];

/** The leads of a file that this unit may see. */
export function useLinkedLeads(dossier: string) {
  return useAnswer<LinkedLead[]>(['dossier', dossier, 'leads'], (call, signal) =>
    call.GET('/api/v1/dossiers/{id}/leads', { params: { path: { id: dossier } }, signal }),
  );
}

/** All open cooperation files of this unit. */
export function useOpenFiles() {
  return useAnswer<DossierRow[]>(['dossiers', 'all'], async (call, signal) => {
    const { data, ...reply } = await everyPage<DossierRow>((query) =>
      call.GET('/api/v1/dossiers', { params: { query }, signal }),
    );
    return data === undefined
      ? reply
      : { data: data.filter(({ state }) => state === 'OPEN'), ...reply };
  });
}
