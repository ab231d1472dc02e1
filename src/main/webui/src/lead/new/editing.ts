import { createContext, useContext } from 'react';
import type { DraftCalls } from './calls';
import type { Body, Card, Draft } from './draft';
import type { DraftKeeper } from './keeper';
import type { Step } from './steps';
import type { Uploads } from './uploads';

/** What every step works with. */
export type Editing = {
  lead: string;
  draft: Draft;
  keeper: DraftKeeper;
  calls: DraftCalls;
  uploads: Uploads;
  /** Sets members of the index card; undefined takes one away. */
  setCard: (change: { [M in keyof Card]?: Card[M] | undefined }) => void;
  /** Sets members of the text. */
  setBody: (change: Partial<Body>) => void;
  goTo: (step: Step) => void;
};

const EditingContext = createContext<Editing | null>(null);

export const EditingProvider = EditingContext.Provider;

/** The draft that is being edited. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) {
    throw new Error('a step outside of the editor');
  }
  return editing;
}
