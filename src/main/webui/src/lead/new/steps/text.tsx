import { FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { Choices } from '../Choices';
import { flags, informationGrades, longest, sourceGrades } from '../draft';
import { useWriting } from '../editing';
import { Marks } from '../Marks';
import { Written } from '../Written';

/** Languages offered for the text; another one that a draft names is offered as well. */
const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'de', 'it', 'nl', 'pl', 'pt', 'tr', 'uk'];

/** Title, summary, and where it belongs. */
export function AboutStep() {
  const { t } = useTranslation('lead');
  const { languageName } = useFormats();
  const { draft, setCard, setBody } = useWriting();
  const { title, summary, reference } = draft.body;
  const { language } = draft.card;
  const offered = language && !LANGUAGES.includes(language) ? [...LANGUAGES, language] : LANGUAGES;
  return (
    <>
      <Written
        label={t('new.title')}
        what={t('new.title.what')}
        value={title}
        write={(text) => {
          setBody({ title: text });
        }}
        longest={longest.title}
        isNeeded
      />
      <Written
        label={t('new.summary')}
        what={t('new.summary.what')}
        value={summary}
        write={(text) => {
          setBody({ summary: text });
        }}
        longest={longest.summary}
        rows={8}
        isNeeded
      />
      <FormGroup label={t('new.language')} fieldId="new-language" isRequired>
        <FormSelect
          id="new-language"
          value={language ?? ''}
          onChange={(_, code) => {
            setCard({ language: code === '' ? undefined : code });
          }}
        >
          <FormSelectOption value="" label={t('new.language.choose')} isPlaceholder />
          {offered.map((code) => (
            <FormSelectOption key={code} value={code} label={languageName(code)} />
          ))}
        </FormSelect>
      </FormGroup>
      <div className="seine-pair">
        <Written
          label={t('new.situation')}
          what={t('new.situation.what')}
          value={reference?.situation}
          write={(situation) => {
            setBody({ reference: { ...reference, situation } });
          }}
          longest={longest.situation}
        />
        <Written
          label={t('new.case')}
          what={t('new.case.what')}
          value={reference?.case}
          write={(text) => {
            setBody({ reference: { ...reference, case: text } });
          }}
          longest={longest.situation}
        />
      </div>
    </>
  );
}

/** How it is known. */
export function BasisStep() {
  const { t } = useTranslation('lead');
  const { draft, setBody } = useWriting();
  return (
    <Written
      label={t('new.basis')}
      what={t('new.basis.what')}
      value={draft.body.basisOfKnowledge}
      write={(basisOfKnowledge) => {
        setBody({ basisOfKnowledge });
      }}
      longest={longest.basisOfKnowledge}
      rows={8}
      isNeeded
    />
  );
}

/** How reliable source and information are. */
export function GradesStep() {
  const { t } = useTranslation('lead');
  const { draft, setCard } = useWriting();
  return (
    <>
      <Choices
        legend={t('new.source.legend')}
        options={sourceGrades}
        chosen={draft.card.sourceGrade}
        choose={(sourceGrade) => {
          setCard({ sourceGrade });
        }}
        label={(grade) => t(`new.source.${grade}`)}
      />
      <Choices
        legend={t('new.information.legend')}
        options={informationGrades}
        chosen={draft.card.informationGrade}
        choose={(informationGrade) => {
          setCard({ informationGrade });
        }}
        label={(grade) => t(`new.information.${grade}`)}
      />
    </>
  );
}

/** What calls for special care, and the dates that the lead carries. */
export function MarksStep() {
  const { t } = useTranslation('lead');
  const { draft, setCard } = useWriting();
  return (
    <>
      <Marks
        legend={t('new.flags.legend')}
        options={flags}
        chosen={draft.card.flags ?? []}
        choose={(chosen) => {
          setCard({ flags: chosen });
        }}
        label={(flag) => t(`new.flags.${flag}`)}
        what={(flag) => t(`new.flags.${flag}.what`)}
      />
      <FormGroup label={t('new.reviewOn')} fieldId="new-review-on">
        <TextInput
          type="date"
          id="new-review-on"
          className="seine-date"
          value={draft.card.reviewOn ?? ''}
          onChange={(_, reviewOn) => {
            setCard({ reviewOn });
          }}
        />
      </FormGroup>
      <FormGroup label={t('new.validUntil')} fieldId="new-valid-until">
        <TextInput
          type="date"
          id="new-valid-until"
          className="seine-date"
          value={draft.card.validUntil ?? ''}
          onChange={(_, validUntil) => {
            setCard({ validUntil });
          }}
        />
      </FormGroup>
    </>
  );
}
