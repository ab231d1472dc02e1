import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/directory/Field';
import { useFormats } from '@/frame/formats';

/** Languages that requests and replies are often in; the first six are those of the Court (Art. 50). */
const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh', 'de', 'it', 'nl', 'pt', 'sw', 'tr'];

type LanguageField = {
  id: string;
  label: string;
  help?: string;
  value: string;
  onChange: (language: string) => void;
};

/** A language, by its name. */
export function LanguageField(field: LanguageField) {
  const { t } = useTranslation('request');
  const { languageName } = useFormats();
  const all =
    languages.includes(field.value) || field.value === '' ? languages : [field.value, ...languages];
  return (
    <ChoiceField
      {...field}
      isRequired
      empty={t('choose')}
      options={all.map((value) => ({ value, words: languageName(value) }))}
    />
  );
}
