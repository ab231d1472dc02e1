import { ifMatch } from '@/frame/call';
import { type Lead, leadKey } from '../lead';

/** What every dialog of a step is given. */
export type Dialog = {
  lead: Lead;
  close: () => void;
  /** The step was taken; the sentence is shown on the sheet. */
  done: (sentence: string) => void;
  refresh: () => void;
};

/** Where a step goes, and the revision that was read. */
export function of({ id, provider, revision }: Lead) {
  return { path: { id }, query: { provider }, header: ifMatch(revision) };
}

/** What is asked for again after a step. */
export const renewed = (lead: Lead) => [leadKey(lead), ['leads'], ['trail', lead.id]];
