import { useTranslation } from 'react-i18next';
import { TextField } from '@/directory/Field';
import { isFuture } from '../days';

type DayField = {
  id: string;
  label: string;
  value: string;
  onChange: (day: string) => void;
  /** Said where nothing is filled in. */
  isMissed?: boolean;
  help?: string;
};

/** The day on which something happened: it cannot lie ahead. */
export function DayField({ id, label, value, onChange, isMissed = false, help }: DayField) {
  const { t } = useTranslation('asset');
  const fault = isFuture(value)
    ? t('fault.future')
    : isMissed && value === ''
      ? t('fault.missing')
      : undefined;
  return (
    <TextField
      id={id}
      label={label}
      type="date"
      isRequired
      value={value}
      help={help}
      fault={fault}
      onChange={onChange}
    />
  );
}
