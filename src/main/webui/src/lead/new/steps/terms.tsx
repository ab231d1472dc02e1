import { Alert } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Choices } from '../Choices';
import {
  handlingCodes,
  longest,
  originatorMarks,
  restrictionBases,
  trafficLights,
  urgencies,
  useConditions,
} from '../draft';
import { useWriting } from '../editing';
import { Marks } from '../Marks';
import { useAddressees } from '../units';
import { UnusualNotes } from '../UnusualNotes';
import { Written } from '../Written';

/** What the recipients may use the lead for; never chosen beforehand. */
export function UseStep() {
  const { t } = useTranslation('lead');
  const { draft, setCard } = useWriting();
  return (
    <Choices
      legend={t('new.use.legend')}
      options={useConditions}
      chosen={draft.card.useCondition}
      choose={(useCondition) => {
        setCard({ useCondition });
      }}
      label={(condition) => t(`new.use.${condition}`)}
      what={(condition) => t(`new.use.${condition}.what`)}
    />
  );
}

/** How the lead may travel on. */
export function HandlingStep() {
  const { t } = useTranslation('lead');
  const { draft, setCard, setBody } = useWriting();
  const codes = draft.card.handlingCodes ?? [];
  return (
    <>
      <Marks
        legend={t('new.handling.legend')}
        options={handlingCodes}
        chosen={codes}
        choose={(chosen) => {
          setCard({ handlingCodes: chosen });
        }}
        label={(code) => t(`new.handling.${code}`)}
        what={(code) => t(`new.handling.${code}.what`)}
        isDisabled={(code) =>
          code === 'H0'
            ? !codes.includes('H0') && codes.length > 0
            : codes.includes('H0') && !codes.includes(code)
        }
      />
      <Written
        label={t('new.conditions')}
        what={t('new.conditions.what')}
        value={draft.body.conditions}
        write={(conditions) => {
          setBody({ conditions });
        }}
        longest={longest.conditions}
        rows={4}
        isNeeded={codes.includes('H3')}
      />
    </>
  );
}

/** What the restriction stands on, where there is one. */
export function RestrictionStep() {
  const { t } = useTranslation('lead');
  const { draft, setBody } = useWriting();
  const addressees = useAddressees();
  const bases = draft.body.restriction?.bases ?? [];
  const note = draft.body.restriction?.note;
  const kindOf = new Map((addressees.data ?? []).map((one) => [one.id, one.participantKind]));
  const isBeyondProsecutor = (draft.card.recipients ?? []).some(
    (unit) => kindOf.has(unit) && kindOf.get(unit) !== 'COURT_OTP',
  );
  const isProsecutorOnly =
    bases.length > 0 &&
    bases.every((basis) => basis === 'STATUTE_54_3_E' || basis === 'STATUTE_93_8_B');
  return (
    <>
      <Marks
        legend={t('new.restriction.legend')}
        options={restrictionBases}
        chosen={bases}
        choose={(chosen) => {
          setBody({ restriction: { ...draft.body.restriction, bases: chosen } });
        }}
        label={(basis) => t(`new.restriction.${basis}`)}
        what={(basis) => t(`new.restriction.${basis}.what`)}
      />
      {isBeyondProsecutor && isProsecutorOnly && (
        <Alert
          component="h3"
          isInline
          variant="warning"
          title={t('new.restriction.prosecutorOnly')}
          role="status"
        >
          {t('new.restriction.prosecutorOnly.next')}
        </Alert>
      )}
      <Written
        label={t('new.restriction.note')}
        what={t('new.restriction.note.what')}
        value={note}
        write={(text) => {
          setBody({ restriction: { bases, note: text } });
        }}
        longest={longest.restrictionNote}
        rows={3}
      />
    </>
  );
}

/** How widely the receiving units may spread it. */
export function TrafficStep() {
  const { t } = useTranslation('lead');
  const { draft, setCard } = useWriting();
  return (
    <>
      <Choices
        legend={t('new.traffic.legend')}
        options={trafficLights}
        chosen={draft.card.trafficLight}
        choose={(trafficLight) => {
          setCard({ trafficLight });
        }}
        label={(light) => t(`new.traffic.${light}`)}
        what={(light) => t(`new.traffic.${light}.what`)}
      />
      <UnusualNotes only="redToMany" />
    </>
  );
}

/** Whose information it is. */
export function OriginStep() {
  const { t } = useTranslation('lead');
  const { draft, setCard, setBody } = useWriting();
  const { name = '', note } = draft.body.originator ?? {};
  return (
    <>
      <Choices
        legend={t('new.origin.legend')}
        options={originatorMarks}
        chosen={draft.card.originator}
        choose={(originator) => {
          setCard({ originator });
        }}
        label={(mark) => t(`new.origin.${mark}`)}
        what={(mark) => t(`new.origin.${mark}.what`)}
      />
      {draft.card.originator === 'ANOTHER' && (
        <>
          <Written
            label={t('new.origin.name')}
            what={t('new.origin.name.what')}
            value={name}
            write={(text) => {
              setBody({ originator: { ...draft.body.originator, name: text } });
            }}
            longest={longest.name}
            isNeeded
          />
          <Written
            label={t('new.origin.note')}
            value={note}
            write={(text) => {
              setBody({ originator: { name, note: text } });
            }}
            longest={longest.note}
            rows={3}
          />
        </>
      )}
    </>
  );
}

/** Whether it can wait. */
export function UrgencyStep() {
  const { t } = useTranslation('lead');
  const { draft, setCard, setBody } = useWriting();
  return (
    <>
      <Choices
        legend={t('new.urgency.legend')}
        options={urgencies}
        chosen={draft.card.urgency}
        choose={(urgency) => {
          setCard({ urgency });
        }}
        label={(urgency) => t(`new.urgency.${urgency}`)}
        what={(urgency) => t(`new.urgency.${urgency}.what`)}
      />
      {draft.card.urgency === 'URGENT' && (
        <Written
          label={t('new.urgency.reason')}
          what={t('new.urgency.reason.what')}
          value={draft.body.urgencyReason}
          write={(urgencyReason) => {
            setBody({ urgencyReason });
          }}
          longest={longest.urgencyReason}
          rows={3}
          isNeeded
        />
      )}
    </>
  );
}
