import {
  FormGroup,
  FormHelperText,
  HelperText,
  HelperTextItem,
  TextArea,
  TextInput,
} from '@patternfly/react-core';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { codePoints } from './draft';

type Written = {
  label: string;
  /** What belongs here. */
  what?: ReactNode;
  value: string | undefined;
  write: (value: string) => void;
  longest: number;
  rows?: number;
  isNeeded?: boolean;
};

/** A text that a member writes, in any script and direction; too much of it is said while typing. */
export function Written({ label, what, value = '', write, longest, rows, isNeeded }: Written) {
  const { t } = useTranslation('lead');
  const { number } = useFormats();
  const id = useId();
  const length = codePoints(value);
  const isTooLong = length > longest;
  const control = {
    id,
    value,
    dir: 'auto',
    isRequired: isNeeded ?? false,
    validated: isTooLong ? ('error' as const) : ('default' as const),
    'aria-invalid': isTooLong,
    'aria-describedby': `${id}-help`,
    onChange: (_: unknown, typed: string) => {
      write(typed);
    },
  };
  return (
    <FormGroup label={label} fieldId={id} isRequired={isNeeded ?? false}>
      {rows === undefined ? (
        <TextInput type="text" autoComplete="off" {...control} />
      ) : (
        <TextArea rows={rows} resizeOrientation="vertical" {...control} />
      )}
      <FormHelperText>
        <HelperText id={`${id}-help`}>
          {what && <HelperTextItem>{what}</HelperTextItem>}
          {isTooLong ? (
            <HelperTextItem variant="error">
              {t('new.tooLong', { over: number(length - longest), longest: number(longest) })}
            </HelperTextItem>
          ) : (
            length > longest * 0.8 && (
              <HelperTextItem>{t('new.room', { left: number(longest - length) })}</HelperTextItem>
            )
          )}
        </HelperText>
      </FormHelperText>
    </FormGroup>
  );
}
