import { Progress } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';

/** How much of what is asked for is here. */
export function Fetching({ part, whole }: { part: number; whole: number }) {
  const { t } = useTranslation('lead');
  const { size } = useFormats();
  return (
    <Progress
      size="sm"
      title={t('document.fetching')}
      value={whole === 0 ? 0 : Math.min(100, (100 * part) / whole)}
      label={t('document.fetched', { part: size(part), whole: size(whole) })}
    />
  );
}
