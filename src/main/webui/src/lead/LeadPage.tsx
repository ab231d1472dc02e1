import { Alert } from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { Outcome, useAsking } from '@/frame/asking';
import { Awaiting } from '@/frame/Awaiting';
import { useFormats } from '@/frame/formats';
import { Page } from '@/frame/Page';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { type Lead, leadKey, leadPage, useLead } from './lead';
import { useOpened } from './rows';
import { Sheet } from './sheet/Sheet';
import type { Dialog } from './steps/dialog';
import { dialogs, Steps } from './steps/Steps';
import { canCorrect, type Step } from './steps/steps';
import { TakeOff } from './steps/TakeOff';

/** What is asked before it is taken: a step, or which recipient is taken off. */
type Asking = { step: Step } | { takeOff: string };

/** The information sheet: one lead, as this unit may see it. */
export function LeadPage() {
  const { t } = useTranslation('lead');
  const { instant } = useFormats();
  const path = useUnitPath();
  const unit = useActingUnit();
  const queries = useQueryClient();
  const { lead: id = '' } = useParams();
  const [search] = useSearchParams();
  const address = { id, provider: search.get('provider') ?? undefined };
  const version = Number(search.get('version')) || undefined;
  const answer = useLead(address, version);
  const { asking, done, ask, close, finish } = useAsking<Asking>();
  const lead = answer.data;
  useOpened(lead);
  const given = lead && {
    lead,
    close,
    done: finish,
    refresh: () => void queries.invalidateQueries({ queryKey: [unit, ...leadKey(address)] }),
  };
  return (
    <Page
      title={t('sheet')}
      lead={lead && <Subject lead={lead} />}
      actions={
        lead && (
          <>
            {lead.state === 'DRAFT' && (
              <Link className="pf-v6-c-button pf-m-primary" to={path(`leads/${lead.id}/edit`)}>
                {t('draft.goOn')}
              </Link>
            )}
            {canCorrect(lead, unit) && (
              <Link className="pf-v6-c-button pf-m-secondary" to={path(`leads/${lead.id}/correct`)}>
                {t(lead.correctionSavedAt ? 'correct.goOn' : 'step.correct')}
              </Link>
            )}
            <Steps
              lead={lead}
              open={(step) => {
                ask({ step });
              }}
            />
          </>
        )
      }
    >
      <Outcome done={done} />
      <Awaiting answer={answer}>
        {(shown) => (
          <>
            {shown.version !== shown.latest && (
              <Alert
                isInline
                variant="info"
                component="p"
                title={t('version.older', { version: shown.version, latest: shown.latest })}
                actionLinks={<Link to={path(leadPage(shown))}>{t('version.latest')}</Link>}
              />
            )}
            {shown.correctionSavedAt && (
              <Alert
                isInline
                variant="info"
                component="p"
                title={t('correct.begun', { when: instant(shown.correctionSavedAt) })}
              >
                {t('correct.begun.what')}
              </Alert>
            )}
            <Sheet
              lead={shown}
              takeOff={(recipient) => {
                ask({ takeOff: recipient });
              }}
            />
          </>
        )}
      </Awaiting>
      {asking && given && <Asked asking={asking} given={given} />}
    </Page>
  );
}

function Asked({ asking, given }: { asking: Asking; given: Dialog }) {
  if ('takeOff' in asking) {
    return <TakeOff {...given} unit={asking.takeOff} />;
  }
  const Step = dialogs[asking.step];
  return <Step {...given} />;
}

/** The title is content: it stands in the page, not in the name of the tab, which browsers keep. */
function Subject({ lead }: { lead: Lead }) {
  const { t } = useTranslation('lead');
  return <strong className="seine-written">{lead.body.title ?? t('untitled')}</strong>;
}
