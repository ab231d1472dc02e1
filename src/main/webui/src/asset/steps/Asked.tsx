import { Propose } from '@/measure/begin/Propose';
import { ReportOwn } from '@/measure/begin/ReportOwn';
import type { Asset } from '../asset';
import type { Likely } from '../same/same';
import { Merge } from './Merge';
import { Observe } from './Observe';
import { PartAgain } from './PartAgain';
import { Trace } from './Trace';

/** A step that is asked for; a merger with the asset that this one is. */
export type Asking =
  'trace' | 'value' | 'place' | 'custody' | 'propose' | 'reportOwn' | 'part' | { merge: Likely };

/** What every dialog of a step is given. */
export type Dialog = {
  asset: Asset;
  close: () => void;
  /** The step was taken; the sentence is shown on the page. */
  done: (sentence: string) => void;
  refresh: () => void;
};

/** The dialog of the step that is asked for. */
export function Asked({ asking, ...given }: Dialog & { asking: Asking }) {
  if (typeof asking === 'object') {
    return <Merge {...given} into={asking.merge} />;
  }
  switch (asking) {
    case 'trace':
      return <Trace {...given} />;
    case 'part':
      return <PartAgain {...given} />;
    case 'propose':
      return <Propose {...given} />;
    case 'reportOwn':
      return <ReportOwn {...given} />;
    default:
      return <Observe {...given} what={asking} />;
  }
}
