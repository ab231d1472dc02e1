import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { WarrantField } from '@/dossier/filed/WarrantField';
import { useCited } from '@/frame/cited';
import { Written } from '@/lead/new/Written';
import { articles, groundsOf, matters } from '../articles';
import { SectionFields } from '../form/SectionFields';
import type { Available, Request } from '../request';
import { BringFields } from './BringFields';
import { ConditionFields } from './ConditionFields';
import { type Asked, type Draft, longest } from './draft';
import { Judgment } from './Judgment';
import { LanguageField } from './LanguageField';

export type FieldsProps = {
  asked: Asked;
  step: Available;
  request: Request;
  draft: Draft;
  put: (change: Partial<Draft>) => void;
  /** Whether a file is on its way. */
  sending: (isSending: boolean) => void;
};

/** One member of a step. */
export function Fields({ asked: { member, isNeeded }, ...props }: FieldsProps) {
  const { t } = useTranslation('request');
  const cited = useCited();
  const { step, request, draft, put } = props;
  switch (member) {
    case 'judgment':
      return <Judgment request={request} draft={draft} put={put} />;
    case 'text':
      return (
        <SectionFields
          text={draft.text}
          dossier={request.dossier}
          state={request.participant}
          put={(change) => {
            put({ text: { ...draft.text, ...change } });
          }}
        />
      );
    case 'conditions':
      return <ConditionFields draft={draft} put={put} />;
    case 'documents':
      return <BringFields {...props} isNeeded={isNeeded} />;
    case 'warrant':
      return <WarrantField dossier={request.dossier} warrant={draft.warrant} put={put} />;
    case 'language':
      return (
        <LanguageField
          id="step-language"
          label={t('field.language')}
          value={draft.language}
          onChange={(language) => {
            put({ language });
          }}
        />
      );
    case 'matter':
      return (
        <ChoiceField
          id="step-matter"
          label={t('field.matter')}
          isRequired
          empty={t('choose')}
          value={draft.matter}
          options={matters.map((value) => ({
            value,
            words: `${t(`matter.${value}`)} (${cited(articles[value])})`,
          }))}
          onChange={(matter) => {
            put({ matter: matter as Draft['matter'] });
          }}
        />
      );
    case 'ground':
      return (
        <ChoiceField
          id="step-ground"
          label={t('field.ground')}
          isRequired
          empty={t('choose')}
          value={draft.ground}
          options={groundsOf(request.stateParty).map((value) => ({
            value,
            words: `${t(`ground.${value}`)} (${cited(articles[value])})`,
          }))}
          onChange={(ground) => {
            put({ ground: ground as Draft['ground'] });
          }}
        />
      );
    case 'reason':
      return (
        <Written
          label={t(step.fact ? 'field.ownWords' : 'field.reason')}
          value={draft.reason}
          write={(reason) => {
            put({ reason });
          }}
          longest={longest.reason}
          rows={3}
          isNeeded={isNeeded}
        />
      );
    case 'reference':
    case 'consentOfState':
      return (
        <TextField
          id={`step-${member}`}
          label={t(`field.${member}`)}
          help={t(`field.${member}.help`)}
          isRequired={isNeeded}
          maxLength={member === 'reference' ? longest.reference : longest.consent}
          value={draft[member]}
          onChange={(value) => {
            put({ [member]: value });
          }}
        />
      );
    default:
      return (
        <TextField
          id={`step-${member}`}
          label={t(`field.${member}`)}
          type="date"
          isRequired={isNeeded}
          value={draft[member]}
          onChange={(value) => {
            put({ [member]: value });
          }}
        />
      );
  }
}
