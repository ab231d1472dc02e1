import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/directory/isolated';
import { ChoiceField } from '@/directory/Field';
import { useStep } from '@/frame/answers';
import { StepDialog } from '@/lead/steps/StepDialog';
import { canBeInvited, isOfCourt, useNames } from '../sides';
import type { Dialog } from './Asked';
import { of, renewed } from './renewed';
import { useReads } from './reads';

/** Lets a unit into a file; what it will be able to read is said as soon as it is chosen. */
export function Invite({ dossier, done, ...dialog }: Dialog) {
  const { t } = useTranslation('dossier');
  const names = useNames();
  const [chosen, choose] = useState('');
  const present = dossier.units.map((one) => one.unit);
  const offered = names.units.filter((one) => canBeInvited(one) && !present.includes(one.id));
  const unit = offered.find((one) => one.id === chosen);
  const reads = useReads(dossier, unit);
  const step = useStep(
    (call, further: string) =>
      call.POST('/api/v1/dossiers/{id}/units', { params: of(dossier), body: { unit: further } }),
    renewed(dossier),
  );
  const name = unit ? isolated(names.unit(unit.id)) : '';
  return (
    <StepDialog
      {...dialog}
      title={t('invite.title')}
      consequences={unit ? reads : [t('invite.choose.first')]}
      danger={unit !== undefined && isOfCourt(unit.participantKind)}
      confirm={t('invite')}
      ready={unit !== undefined}
      step={step}
      take={() => {
        if (unit) {
          step.mutate(unit.id, {
            onSuccess: () => {
              done(t('invite.done', { unit: name }));
            },
          });
        }
      }}
    >
      <ChoiceField
        id="invite-unit"
        label={t('invite.unit')}
        help={t('invite.help')}
        isRequired
        empty={t('choose')}
        value={chosen}
        onChange={choose}
        options={offered.map(({ id }) => ({ value: id, words: names.unit(id) }))}
      />
    </StepDialog>
  );
}
