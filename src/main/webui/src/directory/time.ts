import { datesOf } from '@/frame/languages';

/** The time of day there, now; empty for a zone that this browser does not know. */
export function timeIn(zone: string): string {
  try {
    return new Intl.DateTimeFormat(datesOf(document.documentElement.lang), {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    }).format(new Date());
  } catch {
    return '–';
  }
}

/** A time zone as it reads: one that is told as a distance says from what (ISO 8601). */
export const zoneWords = (zone: string) =>
  /^[+-]/.test(zone) ? `UTC${zone.replace('-', '\u2212')}` : zone;
