import { createContext, useContext } from 'react';
import type { DraftCalls } from './calls';
import type { Body, Card, Draft } from './draft';
import type { DraftKeeper } from './keeper';
import type { Step } from './steps';
import type { Uploads } from './uploads';

/** What the questions about card and text work with, in a draft and in a correction. */
export type Writing = {
  draft: Draft;
  /** Sets members of the index card; undefined takes one away. */
  setCard: (change: { [M in keyof Card]?: Card[M] | undefined }) => void;
  /** Sets members of the text. */
  setBody: (change: Partial<Body>) => void;
};

/** What every step of a draft works with. */
export type Editing = Writing & {
  lead: string;
  keeper: DraftKeeper;
  calls: DraftCalls;
  uploads: Uploads;
  goTo: (step: Step) => void;
};

const EditingContext = createContext<Editing | null>(null);

export const EditingProvider = EditingContext.Provider;

const WritingContext = createContext<Writing | null>(null);

/** Around the questions; inside of it {@link useWriting}. */
export const WritingProvider = WritingContext.Provider;

/** The card and text that are being written. */
export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (writing === null) {
    throw new Error('a question outside of what is written');
  }
  return writing;
}

/** The draft that is being edited. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) {
    throw new Error('a step outside of the editor');
  }
  return editing;
}
