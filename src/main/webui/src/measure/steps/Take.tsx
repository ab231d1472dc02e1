import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/asset/days';
import { useMoney } from '@/asset/money';
import { useStep } from '@/frame/answers';
import { useCited } from '@/frame/cited';
import { StepDialog } from '@/lead/steps/StepDialog';
import { type Measure, of, openAlarms, renewed, type StepForm, type StepName } from '../measure';
import { table } from '../table';
import { blankOf, type Draft, lacking } from './draft';
import { formOf } from './form';
import { reportedBy } from './judging';
import { StepFields } from './StepFields';

type Take = {
  step: StepName;
  measure: Measure;
  close: () => void;
  /** The step was taken; the sentence is shown on the page. */
  done: (sentence: string) => void;
  refresh: () => void;
};

/** Takes a step on a measure, or reports a fact; what follows is said before. */
export function Take({ step, measure, done, ...dialog }: Take) {
  const { t } = useTranslation('measure');
  const { money } = useMoney();
  const cited = useCited();
  const { fact, article } = table[step];
  const onWarrant = measure.footing === 'CHAMBER_BEFORE_TRIAL';
  const currency = measure.net?.currency;
  const [draft, setDraft] = useState(() => begun(step, measure));
  const call = useStep(
    (api, body: StepForm) =>
      fact
        ? api.POST('/api/v1/measures/{id}/facts', { params: of(measure), body })
        : api.POST('/api/v1/measures/{id}/steps', { params: of(measure), body }),
    renewed(measure),
  );
  const fits = measure.next.includes(step);
  const consequences = [
    t(`means.${step}`),
    ...(fits ? [] : [t('means.alarm')]),
    ...(step === 'TRANSFER' && measure.net ? [t('means.net', { sum: money(measure.net) })] : []),
    t(fact ? 'means.fact' : 'means.step', { article: cited(article) }),
  ];
  return (
    <StepDialog
      {...dialog}
      wide
      danger={!fits}
      title={t(`ask.${step}`)}
      consequences={consequences}
      confirm={t(fact ? 'confirm.fact' : 'confirm.step')}
      ready={lacking(step, draft, onWarrant).length === 0}
      step={call}
      take={() => {
        call.mutate(
          formOf(step, draft, { onWarrant, reported: reportedBy(measure, draft.about) }),
          {
            onSuccess: () => {
              done(t(fact ? 'done.fact' : 'done.step', { step: t(`step.${step}`) }));
            },
          },
        );
      }}
    >
      <StepFields
        step={step}
        measure={measure}
        dossier={measure.dossier}
        currency={currency}
        draft={draft}
        put={(change) => {
          setDraft({ ...draft, ...change });
        }}
        onWarrant={onWarrant}
      />
    </StepDialog>
  );
}

/** The step with nothing written yet, but what can be no other. */
function begun(step: StepName, measure: Measure): Draft {
  const [alarm, further] = openAlarms(measure);
  return {
    ...blankOf(step, today(), measure.net?.currency ?? ''),
    ...(step === 'CLAIM_OPENED' ? { claim: crypto.randomUUID() } : {}),
    ...(step === 'TAKE_NOTE' && alarm && !further ? { about: String(alarm.step) } : {}),
  };
}
