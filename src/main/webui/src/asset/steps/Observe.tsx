import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '@/directory/Field';
import { useStep } from '@/frame/answers';
import { StepDialog } from '@/lead/steps/StepDialog';
import { type Observation, of, renewed } from '../asset';
import { DayField } from '../form/DayField';
import type { Dialog } from './Asked';
import { CustodyFields, PlaceFields, ValueFields } from './ObservedFields';
import { blank, type Draft, longest, observationOf, type What } from './observing';

const FIELDS = { value: ValueFields, place: PlaceFields, custody: CustodyFields };

/** Records what an asset was worth, where it lay, or who kept it, on one day. */
export function Observe({ asset, done, what, ...dialog }: Dialog & { what: What }) {
  const { t } = useTranslation('asset');
  const [draft, setDraft] = useState({ ...blank, currency: asset.value?.currency ?? '' });
  const put = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
  };
  const observation = observationOf(what, draft);
  const step = useStep(
    (call, body: Observation) =>
      call.POST('/api/v1/assets/{id}/observations', { params: of(asset), body }),
    renewed(asset),
  );
  const Fields = FIELDS[what];
  return (
    <StepDialog
      {...dialog}
      wide
      title={t(`ask.${what}`)}
      consequences={[t('observe.keeps'), t(`observe.${what}`)]}
      confirm={t('observe.confirm')}
      ready={observation !== null}
      step={step}
      take={() => {
        if (observation) {
          step.mutate(observation, {
            onSuccess: () => {
              done(t('observe.done'));
            },
          });
        }
      }}
    >
      <DayField
        id="observe-on"
        label={t('observe.on')}
        value={draft.on}
        onChange={(on) => {
          put({ on });
        }}
      />
      <Fields draft={draft} put={put} />
      <TextField
        id="observe-source"
        label={t('source')}
        help={t('source.help')}
        maxLength={longest.source}
        value={draft.source}
        onChange={(source) => {
          put({ source });
        }}
      />
    </StepDialog>
  );
}
