import { Button } from '@patternfly/react-core';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useActingUnit } from '@/frame/unit';
import type { Lead } from '../lead';
import { Accept } from './Accept';
import { Acknowledge } from './Acknowledge';
import { AddRecipient } from './AddRecipient';
import { Assess } from './Assess';
import type { Dialog } from './dialog';
import { Discard } from './Discard';
import { Return } from './Return';
import { type Step, stepsOf } from './steps';
import { Withdraw } from './Withdraw';

/** The dialog of each step. */
export const dialogs: Record<Step, ComponentType<Dialog>> = {
  discard: Discard,
  addRecipient: AddRecipient,
  withdraw: Withdraw,
  acknowledge: Acknowledge,
  assess: Assess,
  accept: Accept,
  return: Return,
};

const DANGEROUS: Step[] = ['discard', 'withdraw'];

/** The buttons of the steps that may be taken now. */
export function Steps({ lead, open }: { lead: Lead; open: (step: Step) => void }) {
  const { t } = useTranslation('lead');
  const unit = useActingUnit();
  const steps = lead.version === lead.latest ? stepsOf(lead, unit) : [];
  return steps.map((step) => (
    <Button
      key={step}
      variant={step === 'return' || DANGEROUS.includes(step) ? 'secondary' : 'primary'}
      isDanger={DANGEROUS.includes(step)}
      onClick={() => {
        open(step);
      }}
    >
      {t(`step.${step}`)}
    </Button>
  ));
}
