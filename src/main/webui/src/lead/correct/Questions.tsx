import { Content, ExpandableSection, Form } from '@patternfly/react-core';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { isEntitySet, type Lead } from '../lead';
import { needsRestriction } from '../new/draft';
import type { Step } from '../new/steps';
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
import { CorrectDocuments } from './CorrectDocuments';
import type { useCorrecting } from './useCorrecting';

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
} satisfies Partial<Record<Step, ComponentType>>;

type Props = {
  lead: Lead;
  correcting: ReturnType<typeof useCorrecting>;
  /** The questions that are open. */
  open: Step[];
  setOpen: (steps: Step[]) => void;
};

/** Every question that a correction may answer anew, each opened when it is wanted. */
export function Questions({ lead, correcting, open, setOpen }: Props) {
  const { t } = useTranslation('lead');
  const { draft, held, hold, holdSet, documents, learn } = correcting;
  const shown = (Object.keys(questions) as (keyof typeof questions)[]).filter(
    (name) => name !== 'restriction' || needsRestriction(draft.card),
  );
  const section = (name: Step, content: ReactNode) => (
    <ExpandableSection
      key={name}
      toggleText={t(`new.step.${name}`)}
      toggleId={`correct-${name}`}
      contentId={`correct-${name}-content`}
      isIndented
      isExpanded={open.includes(name)}
      onToggle={(_event, isOpen) => {
        setOpen(isOpen ? [...open, name] : open.filter((one) => one !== name));
      }}
    >
      {content}
    </ExpandableSection>
  );
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      {shown.map((name) => {
        const Asking = questions[name];
        return section(
          name,
          <div className="seine-stack">
            <Content component="p">{t(`new.why.${name}`)}</Content>
            <Asking />
          </div>,
        );
      })}
      {section(
        'entities',
        // Opening them stands in the trail: not before they are asked for.
        open.includes('entities') && (
          <Suspense>
            <Entities id={lead.id} provider={lead.provider} canChange onSet={holdSet} />
          </Suspense>
        ),
      )}
      {section(
        'documents',
        <CorrectDocuments
          lead={lead}
          held={held}
          hold={hold}
          known={documents.filter((one) => !isEntitySet(one))}
          learn={(learnt) => {
            learn((all) => [...learnt, ...all.filter(isEntitySet)]);
          }}
        />,
      )}
    </Form>
  );
}
