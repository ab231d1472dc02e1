import { Button } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { Outcome, useAsking } from '@/frame/asking';
import { Awaiting } from '@/frame/Awaiting';
import { Page } from '@/frame/Page';
import { useActingUnit } from '@/frame/unit';
import { Answering } from './Answering';
import { type OpenConsent, type Step, useConsent } from './consent';
import { ConsentSheet } from './ConsentSheet';
import { Decided } from './steps/Decided';
import type { Dialog } from './steps/dialog';
import { PutToChamber } from './steps/PutToChamber';
import { Refer } from './steps/Refer';
import { TakeBack } from './steps/TakeBack';
import './consent.css';

/** The steps that are asked in a dialog; answers have a form of their own. */
const dialogs = {
  WITHDRAW: TakeBack,
  REFER: Refer,
  PUT_TO_CHAMBER: PutToChamber,
  RECORD_CHAMBER_DECISION: Decided,
};

type Asked = keyof typeof dialogs;

const isAsked = (step: Step): step is Asked => step in dialogs;

/** One question of consent: what is asked, what was answered, and what this unit may do next. */
export function ConsentPage() {
  const { t } = useTranslation('consent');
  const unit = useActingUnit();
  const queries = useQueryClient();
  const { consent: id = '' } = useParams();
  const [search] = useSearchParams();
  const answer = useConsent({ id, by: search.get('by') ?? undefined });
  const { asking, done, ask, close, finish } = useAsking<Asked>();
  const consent = answer.data;
  const given: Dialog | undefined = consent && {
    consent,
    close,
    done: finish,
    refresh: () => void queries.invalidateQueries({ queryKey: [unit, 'consent', id] }),
  };
  return (
    <Page
      title={t(consent?.ownMotion ? 'page.given' : 'page')}
      actions={consent && <StepButtons consent={consent} open={ask} />}
    >
      <Outcome done={done} />
      <Awaiting answer={answer}>
        {(shown) => (
          <>
            <ConsentSheet consent={shown} />
            <Answering consent={shown} done={finish} />
          </>
        )}
      </Awaiting>
      {asking && given && (
        <Suspense>
          <Dialogue asking={asking} given={given} />
        </Suspense>
      )}
    </Page>
  );
}

function StepButtons({ consent, open }: { consent: OpenConsent; open: (step: Asked) => void }) {
  const { t } = useTranslation('consent');
  return consent.steps.filter(isAsked).map((step) => (
    <Button
      key={step}
      variant="secondary"
      onClick={() => {
        open(step);
      }}
    >
      {t(`step.${step}`)}
    </Button>
  ));
}

function Dialogue({ asking, given }: { asking: Asked; given: Dialog }) {
  const Shown = dialogs[asking];
  return <Shown {...given} />;
}
