import { Button, Content, ExpandableSection, Form } from '@patternfly/react-core';
import { type ComponentType, lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStep } from '@/frame/answers';
import { ifMatch, type Records } from '@/frame/call';
import { ProblemNote } from '@/problem/ProblemNote';
import { useSaid } from '../compare/useSaid';
import { Differences } from '../compare/Differences';
import { differences } from '../compare/differences';
import { isEntitySet, type Lead, leadKey } from '../lead';
import { type Draft, draftOf, needsRestriction, toSave } from '../new/draft';
import { type Writing, WritingProvider } from '../new/editing';
import { EventsStep } from '../new/steps/EventsStep';
import { PersonsStep } from '../new/steps/PersonsStep';
import {
  HandlingStep,
  OriginStep,
  RestrictionStep,
  TrafficStep,
  UrgencyStep,
} from '../new/steps/terms';
import { AboutStep, BasisStep, GradesStep, MarksStep } from '../new/steps/text';
import type { EntitySet } from '@/entity/set';
import { Missing } from '../sheet/Missing';
import { CorrectDocuments } from './CorrectDocuments';
import { LeaveWarning } from './LeaveWarning';

const Entities = lazy(async () => ({
  default: (await import('@/entity/Entities')).Entities,
}));

/** Whom a lead is for and what it may be used for is no matter of a correction. */
const questions = {
  about: AboutStep,
  basis: BasisStep,
  persons: PersonsStep,
  events: EventsStep,
  grades: GradesStep,
  handling: HandlingStep,
  restriction: RestrictionStep,
  traffic: TrafficStep,
  origin: OriginStep,
  urgency: UrgencyStep,
  marks: MarksStep,
} satisfies Record<string, ComponentType>;

type Props = { lead: Lead; done: (receipt: Records['Correction']) => void };

/** The entities of the version to come, as a document of it. */
const preparedSet = (id: string): Records['Document'] => ({
  id,
  name: 'entities.ftm.json',
  mediaType: 'application/json+ftm',
  length: 0,
  sealedAt: '',
  submitted: false,
});

/** The questions with their present answers, what differs, and the step itself. */
export function Correction({ lead, done }: Props) {
  const { t } = useTranslation('lead');
  const [before] = useState(() => draftOf(lead));
  const [draft, setDraft] = useState<Draft>(before);
  const [held, setHeld] = useState(() =>
    lead.documents.filter(({ submitted }) => submitted).map(({ id }) => id),
  );
  const [documents, setDocuments] = useState(lead.documents);
  const [prepared, setPrepared] = useState(0);
  const [showsEntities, showEntities] = useState(false);
  const holdSet = useCallback(
    (set: EntitySet) => {
      const { document } = set;
      if (!set.draft || set.version !== lead.version + 1 || document === undefined) {
        return;
      }
      setPrepared(set.revision);
      setDocuments((known) => [
        ...known.filter(({ id }) => id !== document),
        preparedSet(document),
      ]);
      setHeld((ids) => [
        ...ids.filter(
          (id) =>
            id !== document && !lead.documents.some((one) => one.id === id && isEntitySet(one)),
        ),
        document,
      ]);
    },
    [lead],
  );
  const writing = useMemo<Writing>(
    () => ({
      draft,
      setCard: (change) => {
        setDraft(({ card, body }) => ({ card: { ...card, ...change } as Draft['card'], body }));
      },
      setBody: (change) => {
        setDraft(({ card, body }) => ({ card, body: { ...body, ...change } }));
      },
    }),
    [draft],
  );
  const step = useStep(
    (call, version: number) =>
      call.POST('/api/v1/leads/{id}/corrections', {
        params: {
          path: { id: lead.id },
          query: { provider: lead.provider },
          header: ifMatch(version),
        },
        body: { ...toSave(draft), documents: held },
      }),
    [leadKey(lead), ['leads'], ['trail', lead.id]],
  );
  const was = useSaid(
    before,
    lead.documents.filter(({ submitted }) => submitted),
  );
  const is = useSaid(
    draft,
    documents.filter(({ id }) => held.includes(id)),
  );
  const isChanged = differences(was, is).some(({ mark }) => mark !== 'same');
  const shown = (Object.keys(questions) as (keyof typeof questions)[]).filter(
    (name) => name !== 'restriction' || needsRestriction(draft.card),
  );
  const readers = lead.recipients.filter(({ state }) => state !== 'WITHDRAWN').length;
  return (
    <WritingProvider value={writing}>
      <LeaveWarning isUnsent={isChanged && !step.isSuccess} />
      <Form
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {shown.map((name) => {
          const Asking = questions[name];
          return (
            <ExpandableSection key={name} toggleText={t(`new.step.${name}`)} isIndented>
              <div className="seine-stack">
                <Content component="p">{t(`new.why.${name}`)}</Content>
                <Asking />
              </div>
            </ExpandableSection>
          );
        })}
        <ExpandableSection
          toggleText={t('new.step.entities')}
          isIndented
          isExpanded={showsEntities}
          onToggle={(_event, isOpen) => {
            showEntities(isOpen);
          }}
        >
          {/* Opening them stands in the trail: not before they are asked for. */}
          {showsEntities && (
            <Suspense>
              <Entities id={lead.id} provider={lead.provider} canChange onSet={holdSet} />
            </Suspense>
          )}
        </ExpandableSection>
        <ExpandableSection toggleText={t('new.step.documents')} isIndented>
          <CorrectDocuments
            lead={lead}
            held={held}
            hold={setHeld}
            known={documents.filter((one) => !isEntitySet(one))}
            learn={(learnt) => {
              setDocuments((all) => [...learnt, ...all.filter(isEntitySet)]);
            }}
          />
        </ExpandableSection>
      </Form>
      <section className="seine-stack seine-apart" aria-labelledby="correct-differs">
        <Content component="h2" id="correct-differs">
          {t('correct.differs')}
        </Content>
        <Differences
          before={was}
          after={is}
          names={{
            before: t('version.open', { version: lead.version }),
            after: t('version.open', { version: lead.version + 1 }),
          }}
          all={false}
        />
      </section>
      <section className="seine-stack seine-screen-only" aria-labelledby="correct-submit">
        <Content component="h2" id="correct-submit">
          {t('correct.submit.title')}
        </Content>
        <ul className="seine-list">
          <li>{t('correct.goes', { count: readers })}</li>
          <li>{t('correct.older')}</li>
          <li>{t('correct.condition')}</li>
          <li>{t('correct.signed')}</li>
        </ul>
        {step.error && (
          <>
            <ProblemNote refusal={step.error} />
            <Missing faults={step.error.problem['missing']} />
          </>
        )}
        <div>
          <Button
            size="lg"
            isDisabled={!isChanged || step.isPending}
            isLoading={step.isPending}
            onClick={() => {
              // The lead is read anew before the step has ended, and this form goes with the old one.
              void step.mutateAsync(Math.max(lead.revision, prepared)).then(done, () => undefined);
            }}
          >
            {t('correct.submit', { version: lead.version + 1 })}
          </Button>
        </div>
        {!isChanged && <Content component="p">{t('correct.nothing')}</Content>}
      </section>
    </WritingProvider>
  );
}
