import { lazy, Suspense, useEffect, useState } from 'react';
import { Later } from '@/frame/Later';
import { Waiting } from '@/frame/Awaiting';
import { useEditing } from '../editing';

const Entities = lazy(async () => ({
  default: (await import('@/entity/Entities')).Entities,
}));

/** Persons, companies, assets and who owns what, as entities that other systems understand. */
export function EntitiesStep() {
  const { lead, keeper } = useEditing();
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    // What was typed before is saved first: a change of entities names the revision that stands.
    void keeper.save().finally(() => {
      setKept(true);
    });
  }, [keeper]);
  const waiting = (
    <Later>
      <Waiting />
    </Later>
  );
  return isKept ? (
    <Suspense fallback={waiting}>
      <Entities id={lead} canChange />
    </Suspense>
  ) : (
    waiting
  );
}
