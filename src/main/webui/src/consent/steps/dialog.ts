import type { OpenConsent } from '../consent';

/** What every dialog of a step is given. */
export type Dialog = {
  consent: OpenConsent;
  close: () => void;
  /** The step was taken; the sentence is shown on the page. */
  done: (sentence: string) => void;
  refresh: () => void;
};
