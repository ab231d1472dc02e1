import { Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { daysSince } from './order';

/** A day, and how long ago it was. */
export function Since({ since, now }: { since: string; now: number }) {
  const { t } = useTranslation('today');
  const { day } = useFormats();
  return (
    <>
      {day(since)}
      <Content component="small">{t('days', { count: daysSince(since, now) })}</Content>
    </>
  );
}
