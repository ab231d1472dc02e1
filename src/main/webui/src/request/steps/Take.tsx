import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '@/asset/days';
import { DayField } from '@/asset/form/DayField';
import { isolated } from '@/directory/isolated';
import { useNames } from '@/dossier/sides';
import { useStep } from '@/frame/answers';
import { useCited } from '@/frame/cited';
import { StepDialog } from '@/lead/steps/StepDialog';
import { type Available, of, type Request, renewed, type StepForm } from '../request';
import { askedBy, blankOf, formOf, lacking } from './draft';
import { Fields } from './Fields';
import '@/lead/new/new.css';

type Take = {
  asked: Available;
  request: Request;
  close: () => void;
  /** The step was taken; the sentence is shown on the page. */
  done: (sentence: string) => void;
  refresh: () => void;
};

/** Takes a step on a request, or reports a fact; what follows is said before. */
export function Take({ asked, request, done, ...dialog }: Take) {
  const { t } = useTranslation('request');
  const cited = useCited();
  const { step, fact, article } = asked;
  const [draft, setDraft] = useState(() => blankOf(asked, today(), request));
  const [isSending, sending] = useState(false);
  const call = useStep(
    (api, body: StepForm) =>
      fact
        ? api.POST('/api/v1/requests/{id}/facts', { params: of(request), body })
        : api.POST('/api/v1/requests/{id}/steps', { params: of(request), body }),
    renewed(request.id),
  );
  const fits = request.next.some((one) => one.step === step);
  const consequences = [
    t(`means.${step}`),
    ...useWarnings(asked, request),
    ...(fits ? [] : [t('means.alarm')]),
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
      ready={!isSending && lacking(asked, draft, request).length === 0}
      step={call}
      take={() => {
        call.mutate(formOf(asked, draft, request), {
          onSuccess: () => {
            done(t(fact ? 'done.fact' : 'done.step', { step: t(`step.${step}`) }));
          },
        });
      }}
    >
      <DayField
        id="step-on"
        label={t(fact ? 'field.on.fact' : 'field.on.step')}
        help={t('field.on.help')}
        value={draft.on}
        onChange={(on) => {
          setDraft({ ...draft, on });
        }}
      />
      {askedBy(asked, request).map((one) => (
        <Fields
          key={one.member}
          asked={one}
          step={asked}
          request={request}
          draft={draft}
          sending={sending}
          put={(change) => {
            setDraft((now) => ({ ...now, ...change }));
          }}
        />
      ))}
    </StepDialog>
  );
}

/** What the member should know of this request before this step. */
function useWarnings({ step }: Available, request: Request): string[] {
  const { t } = useTranslation('request');
  const names = useNames();
  const who = isolated(names.participant(request.participant));
  const shows = ['CONSULT_FIRST', 'SEND', 'RECORD_SENT', 'SEND_URGENTLY'].includes(step);
  const sends = shows && step !== 'CONSULT_FIRST';
  return [
    ...(shows && !request.shown ? [t('warn.shows', { who })] : []),
    ...(sends && request.worksInLanguage === false
      ? [t(request.swornTranslation ? 'warn.sworn' : 'warn.language', { who })]
      : []),
    ...(step === 'SEND' && request.direction === 'TO_STATE' && request.portalDesignated !== true
      ? [t('warn.portal', { who })]
      : []),
    ...(step === 'AUTHORISE' && request.missing.length > 0
      ? [t('warn.missing', { count: request.missing.length })]
      : []),
  ];
}
