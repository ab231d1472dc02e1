import type { Dossier } from '../dossier';
import { Invite } from './Invite';
import { ShutOut } from './ShutOut';
import { Turn } from './Turn';

/** A step that is asked for. */
export type Asking = { step: 'invite' | 'close' | 'reopen' } | { step: 'shutOut'; unit: string };

/** What every dialog of a step is given. */
export type Dialog = {
  dossier: Dossier;
  close: () => void;
  /** The step was taken; the sentence is shown on the page. */
  done: (sentence: string) => void;
  refresh: () => void;
};

/** The dialog of the step that is asked for. */
export function Asked({ asking, ...given }: Dialog & { asking: Asking }) {
  switch (asking.step) {
    case 'invite':
      return <Invite {...given} />;
    case 'shutOut':
      return <ShutOut {...given} unit={asking.unit} />;
    case 'close':
    case 'reopen':
      return <Turn {...given} way={asking.step} />;
  }
}
