import { ProblemNote } from '@/problem/ProblemNote';
import { useActingUnit } from '@/frame/unit';
import { useLive } from './live';

/** Says on whatever page is open that the member may act for this unit no more. */
export function ShutNote() {
  const unit = useActingUnit();
  const live = useLive();
  return live.unit === unit && live.shut ? <ProblemNote refusal={live.shut} /> : null;
}
