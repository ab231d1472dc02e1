import { ifMatch } from '@/frame/call';
import { type Dossier, dossierKey } from '../dossier';

/** Where a step goes, and the revision that was read. */
export const of = ({ id, revision }: Dossier) => ({ path: { id }, header: ifMatch(revision) });

/** What is asked for again after a step. */
export const renewed = ({ id }: Dossier) => [dossierKey(id), ['dossiers']];
