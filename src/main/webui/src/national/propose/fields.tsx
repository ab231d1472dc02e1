import { TextArea } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ChoiceField, Field, TextField } from '@/directory/Field';
import type { RulesDraft } from './draft';

/** What every part of the form is given. */
export type PartProps = {
  draft: RulesDraft;
  faults: string[];
  onChange: (draft: RulesDraft) => void;
};

/** Setters of single members, and the words of what is wrong with them. */
export function usePart({ draft, faults, onChange }: PartProps) {
  const { t } = useTranslation('national');
  return {
    set:
      <K extends keyof RulesDraft>(name: K) =>
      (value: RulesDraft[K]) => {
        onChange({ ...draft, [name]: value });
      },
    fault: (name: string) =>
      faults.includes(name) ? t(`fault.${name}` as 'fault.validFrom') : undefined,
  };
}

type Told = {
  id: string;
  label: string;
  help?: string;
  fault?: string | undefined;
  value: string;
  onChange: (value: string) => void;
};

/** A text of several lines. */
export function LongField({ value, onChange, maxLength, ...field }: Told & { maxLength: number }) {
  const { id, fault } = field;
  return (
    <Field {...field}>
      <TextArea
        id={id}
        dir="auto"
        resizeOrientation="vertical"
        autoResize
        value={value}
        maxLength={maxLength}
        validated={fault === undefined ? 'default' : 'error'}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-help`}
        onChange={(_event, next) => {
          onChange(next);
        }}
      />
    </Field>
  );
}

/** A whole number. */
export function CountField(field: Told) {
  return <TextField {...field} maxLength={4} />;
}

/** A choice of codes, or that the State does not say. */
export function CodeField<C extends string>({
  codes,
  value,
  onChange,
  ...field
}: Omit<Told, 'value' | 'onChange'> & {
  codes: { code: C; words: string }[];
  value: '' | C;
  onChange: (code: '' | C) => void;
}) {
  const { t } = useTranslation('national');
  return (
    <ChoiceField
      {...field}
      empty={t('notSaid')}
      value={value}
      options={codes.map(({ code, words }) => ({ value: code, words }))}
      onChange={(next) => {
        onChange(codes.find(({ code }) => code === next)?.code ?? '');
      }}
    />
  );
}
