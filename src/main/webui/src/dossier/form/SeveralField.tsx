import { FormSelect, FormSelectOption, Label, LabelGroup } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Field } from '@/directory/Field';

type SeveralField = {
  id: string;
  label: string;
  help?: string;
  chosen: string[];
  options: { value: string; words: string }[];
  most?: number;
  onChange: (chosen: string[]) => void;
};

/** Several of a list: each choice adds one, each label takes one away. */
export function SeveralField({
  id,
  label,
  help,
  chosen,
  options,
  most = 50,
  onChange,
}: SeveralField) {
  const { t } = useTranslation('dossier');
  const words = (value: string) => options.find((one) => one.value === value)?.words ?? value;
  return (
    <Field id={id} label={label} help={help}>
      {chosen.length > 0 && (
        <LabelGroup aria-label={t('several.chosen', { of: label })} numLabels={most}>
          {chosen.map((one) => (
            <Label
              key={one}
              variant="outline"
              closeBtnAriaLabel={t('several.remove', { name: words(one) })}
              onClose={() => {
                onChange(chosen.filter((other) => other !== one));
              }}
            >
              <span className="seine-written">{words(one)}</span>
            </Label>
          ))}
        </LabelGroup>
      )}
      <FormSelect
        id={id}
        value=""
        isDisabled={chosen.length >= most || options.length === 0}
        {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
        onChange={(_event, value) => {
          if (value !== '' && !chosen.includes(value)) {
            onChange([...chosen, value]);
          }
        }}
      >
        <FormSelectOption
          value=""
          label={t(chosen.length === 0 ? 'several.none' : 'several.add')}
        />
        {options
          .filter(({ value }) => !chosen.includes(value))
          .map(({ value, words: name }) => (
            <FormSelectOption key={value} value={value} label={name} />
          ))}
      </FormSelect>
    </Field>
  );
}
