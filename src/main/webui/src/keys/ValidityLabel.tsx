import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import type { Validity } from './validity';

const STATUS = {
  none: 'danger',
  revoked: 'danger',
  ended: 'danger',
  ending: 'warning',
  retired: undefined,
  valid: 'success',
} as const;

/** Until when a certificate holds: a colour, and the words. */
export function ValidityLabel({ validity }: { validity: Validity }) {
  const { t } = useTranslation('keys');
  const { day } = useFormats();
  const { standing } = validity;
  const words =
    standing === 'none'
      ? t('validity.none')
      : standing === 'ending'
        ? t('validity.ending', { count: validity.days, day: day(validity.at) })
        : t(`validity.${standing}`, { day: day(validity.at) });
  return (
    <Label
      {...(STATUS[standing] ? { status: STATUS[standing] } : {})}
      variant="outline"
      className="seine-keys-validity"
    >
      {words}
    </Label>
  );
}
