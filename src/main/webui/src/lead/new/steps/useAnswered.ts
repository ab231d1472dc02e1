import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { type Draft, needsRestriction } from '../draft';
import type { Step } from '../steps';
import type { Addressee } from '../units';

type Answered = { step: Step; term: string; value: string | undefined };

const lines = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('\n');

/** A draft's answers in words, question by question. */
export function useAnswered({ card, body }: Draft, units: Addressee[]) {
  const { t } = useTranslation('lead');
  const { day, languageName } = useFormats();
  const unitName = (id: string) => {
    const unit = units.find((one) => one.id === id);
    return unit ? `${unit.participantName}, ${unit.name}` : id;
  };
  const bases = body.restriction?.bases ?? [];
  const one = (step: Step, value: string | undefined, term = t(`new.step.${step}`)) => [
    { step, term, value },
  ];
  return (step: Step): Answered[] => {
    switch (step) {
      case 'recipients':
        return [
          ...one(step, (card.recipients ?? []).map(unitName).join('\n')),
          ...((card.recipients ?? []).length > 1
            ? one(
                step,
                t(`new.seeEachOther.${card.recipientsSeeEachOther === true ? 'yes' : 'no'}`),
                t('new.seeEachOther'),
              )
            : []),
        ];
      case 'use':
        return one(step, card.useCondition && t(`new.use.${card.useCondition}`));
      case 'handling':
        return [
          ...one(
            step,
            (card.handlingCodes ?? []).map((code) => t(`new.handling.${code}`)).join('\n'),
          ),
          ...(body.conditions ? one(step, body.conditions, t('new.conditions')) : []),
        ];
      case 'restriction':
        return needsRestriction(card)
          ? one(
              step,
              lines(...bases.map((basis) => t(`new.restriction.${basis}`)), body.restriction?.note),
            )
          : [];
      case 'traffic':
        return one(step, card.trafficLight && t(`new.traffic.${card.trafficLight}`));
      case 'origin':
        return one(
          step,
          lines(
            card.originator && t(`new.origin.${card.originator}`),
            body.originator?.name,
            body.originator?.note,
          ),
        );
      case 'urgency':
        return one(
          step,
          lines(card.urgency && t(`new.urgency.${card.urgency}`), body.urgencyReason),
        );
      case 'about':
        return [
          ...one(step, body.title, t('new.title')),
          ...one(step, body.summary, t('new.summary')),
          ...one(step, card.language && languageName(card.language), t('new.language')),
          ...one(step, body.reference?.situation, t('new.situation')),
          ...one(step, body.reference?.case, t('new.case')),
        ];
      case 'basis':
        return one(step, body.basisOfKnowledge);
      case 'grades':
        return one(
          step,
          lines(
            card.sourceGrade && t(`new.source.${card.sourceGrade}`),
            card.informationGrade && t(`new.information.${card.informationGrade}`),
          ),
        );
      case 'persons':
        return one(
          step,
          (body.personsNamed ?? [])
            .map(({ kind, name, otherNames, note }) =>
              lines(`${name} (${t(`new.person.${kind}`)})`, (otherNames ?? []).join(' · '), note),
            )
            .join('\n\n'),
        );
      case 'events':
        return one(
          step,
          (body.events ?? []).map(({ date, what }) => `${day(date)}: ${what}`).join('\n'),
        );
      case 'marks':
        return [
          ...one(step, (card.flags ?? []).map((flag) => t(`new.flags.${flag}`)).join('\n')),
          ...one(step, card.reviewOn && day(card.reviewOn), t('new.reviewOn')),
          ...one(step, card.validUntil && day(card.validUntil), t('new.validUntil')),
        ];
      case 'entities':
      case 'documents':
      case 'review':
        return [];
    }
  };
}
