import {
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  HelperText,
  HelperTextItem,
} from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import { nameOf, useUnits } from '../units';
import { type Dialog, of, renewed } from './dialog';
import { StepDialog } from './StepDialog';

/** Names a further recipient of a submitted lead. */
export function AddRecipient({ lead, done, ...dialog }: Dialog) {
  const { t } = useTranslation('lead');
  const [unit, setUnit] = useState('');
  const named = lead.recipients.filter((one) => one.reached !== false).map((one) => one.unit);
  const others = (useUnits().data?.items ?? []).filter(
    (one) => one.canHoldContent && one.id !== lead.provider && !named.includes(one.id),
  );
  const chosen = others.find((one) => one.id === unit);
  const step = useStep(
    (call, further: string) =>
      call.POST('/api/v1/leads/{id}/recipients', { params: of(lead), body: { unit: further } }),
    renewed(lead),
  );
  return (
    <StepDialog
      {...dialog}
      title={t('add.title')}
      consequences={[
        t('add.opens', { count: lead.documents.length }),
        t('add.signed'),
        t('add.forget'),
        ...(lead.card.trafficLight === 'RED' ? [t('add.red')] : []),
      ]}
      danger={lead.card.trafficLight === 'RED'}
      confirm={t('step.addRecipient')}
      ready={chosen !== undefined}
      step={step}
      take={() => {
        if (chosen) {
          step.mutate(chosen.id, {
            onSuccess: () => {
              done(t('add.done', { unit: nameOf(chosen) }));
            },
          });
        }
      }}
    >
      <FormGroup label={t('add.unit')} fieldId="add-unit" isRequired>
        <FormSelect
          id="add-unit"
          value={unit}
          onChange={(_event, id) => {
            setUnit(id);
          }}
        >
          <FormSelectOption value="" label={t('add.choose')} isPlaceholder />
          {others.map((one) => (
            <FormSelectOption key={one.id} value={one.id} label={nameOf(one)} />
          ))}
        </FormSelect>
        <FormHelperText>
          <HelperText>
            <HelperTextItem>{t('add.help')}</HelperTextItem>
          </HelperText>
        </FormHelperText>
      </FormGroup>
    </StepDialog>
  );
}
