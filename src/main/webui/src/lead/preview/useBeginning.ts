import { useCallback, useEffect, useRef, useState } from 'react';
import { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import { Beginning } from './beginning';

/** A document that is read from its beginning. */
export type Reading = {
  bytes: Beginning;
  /** How many bytes are here. */
  here: number;
  refusal: Refusal | null;
  /** Fetches what lies before this place; true once it is here. */
  reach: (place: number) => Promise<boolean>;
};

/** Reads a document by ranges; what is on its way is given up when it is looked at no more. */
export function useBeginning(address: string, length: number): Reading {
  const unit = useActingUnit();
  const [bytes] = useState(() => new Beginning({ address, length, unit }));
  const [here, setHere] = useState(0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      bytes.cancel();
    };
  }, [bytes]);
  const reach = useCallback(
    async (place: number) => {
      setRefusal(null);
      try {
        return (await bytes.upTo(place, setHere)) && !isLeft.current;
      } catch (failure) {
        setRefusal(failure instanceof Refusal ? failure : Refusal.noAnswer());
        return false;
      }
    },
    [bytes],
  );
  return { bytes, here, refusal, reach };
}
