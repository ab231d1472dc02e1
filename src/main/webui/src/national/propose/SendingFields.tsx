import { Checkbox } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { LanguagesField, offeredLanguages } from '@/directory/LanguagesField';
import { useFormats } from '@/frame/formats';
import { CodeField, LongField, type PartProps, usePart } from './fields';
import { Rows } from './Rows';

/** How a request reaches the State, and what it must contain. */
export function SendingFields(props: PartProps) {
  const { t } = useTranslation('national');
  const { draft } = props;
  const { set, fault } = usePart(props);
  return (
    <>
      <CodeField
        id="rules-channel-kind"
        label={t('channel')}
        codes={(['DIPLOMATIC', 'DESIGNATED'] as const).map((code) => ({
          code,
          words: t(`channelKind.${code}`),
        }))}
        value={draft.channelKind}
        onChange={set('channelKind')}
      />
      {draft.channelKind !== '' && (
        <TextField
          id="rules-channel-words"
          label={t('channelWords')}
          help={t('channelWords.help')}
          isRequired
          maxLength={300}
          value={draft.channelWords}
          fault={fault('channelWords')}
          onChange={set('channelWords')}
        />
      )}
      <Checkbox
        id="rules-portal"
        label={t('portal.designate')}
        description={t('portal.designate.what')}
        isChecked={draft.portalDesignated}
        onChange={(_event, next) => {
          set('portalDesignated')(next);
        }}
      />
      <LanguagesField
        id="rules-languages"
        isRequired={false}
        codes={draft.languages}
        onChange={set('languages')}
      />
      <CodeField
        id="rules-translation"
        label={t('translation')}
        codes={(['NOT_NEEDED', 'PLAIN', 'SWORN'] as const).map((code) => ({
          code,
          words: t(`translation.${code}`),
        }))}
        value={draft.translation}
        onChange={set('translation')}
      />
      <Requirements {...props} />
    </>
  );
}

function Requirements(props: PartProps) {
  const { t } = useTranslation('national');
  const { draft } = props;
  const { set, fault } = usePart(props);
  const first = { language: draft.languages[0] ?? 'en', text: '' };
  return (
    <Rows
      title={t('requirements')}
      help={t('requirements.help')}
      fault={fault('requirements')}
      rows={draft.requirements}
      most={30}
      fresh={[first]}
      onChange={set('requirements')}
    >
      {(words, at, change) => (
        <Rows
          title={t('requirement.number', { number: at + 1 })}
          rows={words}
          most={6}
          fresh={{ language: '', text: '' }}
          onChange={change}
        >
          {(worded, within, changeWorded) => (
            <Worded
              id={`rules-requirement-${at}-${within}`}
              worded={worded}
              onChange={changeWorded}
            />
          )}
        </Rows>
      )}
    </Rows>
  );
}

type Wording = { language: string; text: string };

function Worded({
  id,
  worded,
  onChange,
}: {
  id: string;
  worded: Wording;
  onChange: (worded: Wording) => void;
}) {
  const { t } = useTranslation('national');
  const { languageName } = useFormats();
  return (
    <>
      <ChoiceField
        id={`${id}-language`}
        label={t('requirement.language')}
        isRequired
        empty={t('choose')}
        value={worded.language}
        options={offeredLanguages(worded.language).map((code) => ({
          value: code,
          words: languageName(code),
        }))}
        onChange={(language) => {
          onChange({ ...worded, language });
        }}
      />
      <LongField
        id={`${id}-text`}
        label={t('requirement.text')}
        maxLength={500}
        value={worded.text}
        onChange={(text) => {
          onChange({ ...worded, text });
        }}
      />
    </>
  );
}
