import {
  FormGroup,
  FormHelperText,
  FormSelect,
  FormSelectOption,
  HelperText,
  HelperTextItem,
  TextInput,
} from '@patternfly/react-core';
import type { ReactNode } from 'react';

type FieldProps = {
  id: string;
  label: string;
  help?: string | undefined;
  /** What is wrong; read out with the field. */
  fault?: string | undefined;
  isRequired?: boolean;
  children: ReactNode;
};

/** A field with its label, what to fill in, and what is wrong with it. */
export function Field({ id, label, help, fault, isRequired = false, children }: FieldProps) {
  return (
    <FormGroup label={label} fieldId={id} isRequired={isRequired}>
      {children}
      {(fault ?? help) !== undefined && (
        <FormHelperText>
          <HelperText id={`${id}-help`} isLiveRegion={fault !== undefined}>
            <HelperTextItem variant={fault === undefined ? 'default' : 'error'}>
              {fault ?? help}
            </HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}

type Told = Omit<FieldProps, 'children'> & { value: string; onChange: (value: string) => void };

/** So that the year of a day has four digits while one types. */
const LAST_DAY = '9999-12-31';

/** A line of text. */
export function TextField({
  value,
  onChange,
  type = 'text',
  maxLength,
  ...field
}: Told & { type?: 'text' | 'tel' | 'email' | 'date'; maxLength?: number }) {
  const { id, fault, isRequired = false } = field;
  return (
    <Field {...field}>
      <TextInput
        id={id}
        type={type}
        dir="auto"
        value={value}
        isRequired={isRequired}
        maxLength={maxLength}
        {...(type === 'date' ? { max: LAST_DAY } : {})}
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

/** A choice from a list. */
export function ChoiceField({
  value,
  onChange,
  options,
  empty,
  ...field
}: Told & { options: { value: string; words: string }[]; empty?: string }) {
  const { id, fault, isRequired = false } = field;
  return (
    <Field {...field}>
      <FormSelect
        id={id}
        value={value}
        isRequired={isRequired}
        validated={fault === undefined ? 'default' : 'error'}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-help`}
        onChange={(_event, next) => {
          onChange(next);
        }}
      >
        {empty !== undefined && <FormSelectOption value="" label={empty} />}
        {options.map((one) => (
          <FormSelectOption key={one.value} value={one.value} label={one.words} />
        ))}
      </FormSelect>
    </Field>
  );
}
