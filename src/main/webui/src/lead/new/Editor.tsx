import { Button, Form } from '@patternfly/react-core';
import { type ComponentType, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { skipTo } from '@/frame/focus';
import { Page } from '@/frame/Page';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { draftCalls, type ReadLead, storedOf } from './calls';
import { DeleteDraft } from './DeleteDraft';
import { type Editing, EditingProvider, WritingProvider } from './editing';
import { DraftKeeper, writingOf } from './keeper';
import { LeaveGuard } from './LeaveGuard';
import { Question } from './Question';
import { SavedNote, SaveTrouble } from './SavedNote';
import { StepList } from './StepList';
import { type Step, stepsOf } from './steps';
import { DocumentsStep } from './steps/DocumentsStep';
import { EntitiesStep } from './steps/EntitiesStep';
import { EventsStep } from './steps/EventsStep';
import { PersonsStep } from './steps/PersonsStep';
import { RecipientsStep } from './steps/RecipientsStep';
import { ReviewStep } from './steps/ReviewStep';
import {
  HandlingStep,
  OriginStep,
  RestrictionStep,
  TrafficStep,
  UrgencyStep,
  UseStep,
} from './steps/terms';
import { AboutStep, BasisStep, GradesStep, MarksStep } from './steps/text';
import { uploadsOf } from './uploads';
import { useKeptThroughout } from './useKeptThroughout';

const asking: Record<Step, ComponentType> = {
  recipients: RecipientsStep,
  use: UseStep,
  handling: HandlingStep,
  restriction: RestrictionStep,
  traffic: TrafficStep,
  origin: OriginStep,
  urgency: UrgencyStep,
  about: AboutStep,
  basis: BasisStep,
  grades: GradesStep,
  persons: PersonsStep,
  entities: EntitiesStep,
  events: EventsStep,
  marks: MarksStep,
  documents: DocumentsStep,
  review: ReviewStep,
};

/** One draft, question by question; the step stands in the address, so that going back works. */
export function Editor({ read }: { read: ReadLead }) {
  const { t } = useTranslation('lead');
  const lead = read.lead.id;
  const unit = useActingUnit();
  const path = useUnitPath();
  const navigate = useNavigate();
  const place = useLocation();
  const { key } = place;
  const isBegun = (place.state as unknown) === 'begun';
  const [firstKey] = useState(key);
  const [query] = useSearchParams();
  const [calls] = useState(() => draftCalls(unit, lead));
  const [keeper] = useState(() => new DraftKeeper(calls, storedOf(read)));
  const { draft } = useSyncExternalStore(keeper.subscribe, keeper.kept);
  const uploads = uploadsOf(unit, lead);
  useSyncExternalStore(uploads.subscribe, uploads.transfers);
  const asked = stepsOf(draft);
  const wanted = query.get('step');
  const at = asked.find((step) => step === wanted) ?? 'recipients';
  const index = asked.indexOf(at);
  const before = asked[index - 1];
  const after = asked[index + 1];

  useEffect(() => {
    void keeper.save();
  }, [at, keeper]);
  useKeptThroughout(keeper);

  const editing = useMemo<Editing>(
    () => ({
      lead,
      draft,
      keeper,
      calls,
      uploads,
      ...writingOf(keeper),
      goTo: (step) => void navigate(`?step=${step}`),
    }),
    [lead, draft, keeper, calls, uploads, navigate],
  );

  const title = draft.body.title?.trim() ?? '';
  const Asking = asking[at];
  const list = (
    <StepList
      draft={draft}
      at={at}
      documents={uploads.count(read.lead.documents.length)}
      hrefOf={(step) => `?step=${step}`}
    />
  );
  return (
    <EditingProvider value={editing}>
      <WritingProvider value={editing}>
        <LeaveGuard keeper={keeper} uploads={uploads} />
        <Page
          title={t('new.page')}
          lead={<span className="seine-written">{title === '' ? t('new.noTitle') : title}</span>}
          actions={
            <>
              <SavedNote keeper={keeper} />
              <Button variant="secondary" onClick={() => void navigate(path('leads/new'))}>
                {t('new.leave')}
              </Button>
              <DeleteDraft left={() => void navigate(path('leads/new'), { replace: true })} />
            </>
          }
        >
          <div className="seine-editor">
            <div className="seine-steps-wide">
              <a href="#question" className="seine-skip" onClick={skipTo('question')}>
                {t('new.skip')}
              </a>
              {list}
            </div>
            <details className="seine-steps-narrow" key={at}>
              <summary>
                {t('new.stepOf', {
                  number: index + 1,
                  count: asked.length,
                  step: t(`new.step.${at}`),
                })}
              </summary>
              {list}
            </details>
            <div className="seine-stack">
              <SaveTrouble keeper={keeper} goTo={editing.goTo} />
              <Question
                key={at}
                title={t(`new.ask.${at}`)}
                why={t(`new.why.${at}`)}
                takesFocus={key !== firstKey || isBegun}
              >
                <Form
                  onSubmit={(event) => {
                    event.preventDefault();
                  }}
                >
                  <Asking />
                </Form>
              </Question>
              <div className="seine-page-actions">
                {before && (
                  <Button
                    variant="secondary"
                    onClick={() => {
                      editing.goTo(before);
                    }}
                  >
                    {t('new.previous')}
                  </Button>
                )}
                {after && (
                  <Button
                    onClick={() => {
                      editing.goTo(after);
                    }}
                  >
                    {t('new.next', { step: t(`new.step.${after}`) })}
                  </Button>
                )}
              </div>
            </div>
          </div>
        </Page>
      </WritingProvider>
    </EditingProvider>
  );
}
