import { useTranslation } from 'react-i18next';
import { datesOf } from '@/frame/languages';

/** How the instant of an entry reads: to the second, and with its zone. */
export function useMoments() {
  const { i18n } = useTranslation('trail');
  const form = (zone?: string) =>
    new Intl.DateTimeFormat(datesOf(i18n.language), {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'short',
      ...(zone === undefined ? {} : { timeZone: zone }),
    });
  return {
    /** By the reader's own clock. */
    moment: (iso: string) => form().format(new Date(iso)),
    /** In UTC, as it stands in the entry. */
    utc: (iso: string) => form('UTC').format(new Date(iso)),
  };
}

/** The zone of the reader's clock. */
export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
