import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/asset/days';
import type { Dialog } from '@/asset/steps/Asked';
import { useCited } from '@/frame/cited';
import { Choices } from '@/lead/new/Choices';
import type { Footing } from '../measure';
import { blankOf } from '../steps/draft';
import { Beginning } from './Beginning';

/** On what a measure of the Court stands, and what each is cited by. */
const footings = {
  CHAMBER_BEFORE_TRIAL: 'Art. 57(3)(e), Rule 99',
  CHAMBER_AT_TRIAL: 'Art. 61(11), 64(6)(a), 57(3)(e)',
  REPARATIONS: 'Art. 75(4)',
} as const satisfies Partial<Record<Footing, string>>;
const names = Object.keys(footings) as (keyof typeof footings)[];

/** Proposes a measure: nothing is asked of a State by it yet. */
export function Propose(dialog: Dialog) {
  const { t } = useTranslation('measure');
  const cited = useCited();
  const [footing, choose] = useState<keyof typeof footings>();
  const [draft, setDraft] = useState(() => blankOf('PROPOSE', today(), ''));
  return (
    <Beginning
      {...dialog}
      title={t('begin.propose')}
      step="PROPOSE"
      footing={footing}
      draft={draft}
      put={(change) => {
        setDraft({ ...draft, ...change });
      }}
    >
      <Choices
        legend={t('footing.asked')}
        options={names}
        chosen={footing}
        choose={choose}
        label={(one) => t(`footing.${one}`)}
        what={(one) => cited(footings[one])}
      />
    </Beginning>
  );
}
