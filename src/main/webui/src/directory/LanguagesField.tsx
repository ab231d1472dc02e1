import { FormSelect, FormSelectOption, Label, LabelGroup } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { Field } from './Field';

/** Languages that are offered (BCP 47): official ones of States and of the Court. */
const OFFERED =
  'ar az be bg bn bs ca cs da de el en es et fa fi fr ga he hi hr hu hy id is it ja ka kk km ko ky lo lt lv mk mn ms mt my ne nl no pl ps pt ro ru si sk sl so sq sr sv sw ta tg th tk tr uk ur uz vi zh'.split(
    ' ',
  );
const MOST = 12;

/** The languages that are offered, and the present one. */
export function offeredLanguages(present: string): string[] {
  return [...new Set([present, ...OFFERED])].filter(Boolean);
}

type LanguagesFieldProps = {
  id: string;
  codes: string[];
  fault?: string | undefined;
  isRequired?: boolean;
  onChange: (codes: string[]) => void;
};

/** Languages in the order of preference. */
export function LanguagesField({
  id,
  codes,
  fault,
  isRequired = true,
  onChange,
}: LanguagesFieldProps) {
  const { t, i18n } = useTranslation('directory');
  const { languageName } = useFormats();
  const offered = OFFERED.filter((code) => !codes.includes(code)).toSorted((one, other) =>
    languageName(one).localeCompare(languageName(other), i18n.language),
  );
  return (
    <Field
      id={id}
      label={t('languages')}
      help={t('languages.help')}
      fault={fault}
      isRequired={isRequired}
    >
      {codes.length > 0 && (
        <LabelGroup aria-label={t('languages')} numLabels={MOST}>
          {codes.map((code) => (
            <Label
              key={code}
              closeBtnAriaLabel={t('languages.remove', { name: languageName(code) })}
              onClose={() => {
                onChange(codes.filter((one) => one !== code));
              }}
            >
              {languageName(code)}
            </Label>
          ))}
        </LabelGroup>
      )}
      <FormSelect
        id={id}
        value=""
        isDisabled={codes.length >= MOST}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-help`}
        onChange={(_event, code) => {
          if (code !== '') {
            onChange([...codes, code]);
          }
        }}
      >
        <FormSelectOption value="" label={t('languages.add')} />
        {offered.map((code) => (
          <FormSelectOption key={code} value={code} label={languageName(code)} />
        ))}
      </FormSelect>
    </Field>
  );
}
