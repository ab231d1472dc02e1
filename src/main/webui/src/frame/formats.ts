import { useTranslation } from 'react-i18next';
import { datesOf } from './languages';

/** A day stays on one line (U+00A0); a time may stand on the next. */
const onOneLine = (date: string) => date.replaceAll(/(?<!,) /g, '\u00a0');

/** How dates, times, numbers and sizes read in the language of the pages. */
export function useFormats() {
  const { i18n } = useTranslation('frame');
  const { language } = i18n;
  const dates = datesOf(language);
  return {
    /** A date and time of day, with its zone. */
    instant: (iso: string) =>
      onOneLine(
        new Intl.DateTimeFormat(dates, {
          dateStyle: 'medium',
          timeStyle: 'short',
        }).format(new Date(iso)),
      ),
    /** A calendar date; a date without time belongs to no zone. */
    day: (iso: string) =>
      onOneLine(
        new Intl.DateTimeFormat(dates, { dateStyle: 'medium', timeZone: 'UTC' }).format(
          new Date(iso.slice(0, 10)),
        ),
      ),
    /** A month of a year. */
    month: (iso: string) =>
      new Intl.DateTimeFormat(dates, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(`${iso.slice(0, 7)}-01`),
      ),
    /** A time of day. */
    time: (at: Date) => new Intl.DateTimeFormat(dates, { timeStyle: 'short' }).format(at),
    number: (value: number) => new Intl.NumberFormat(language).format(value),
    /** A size in bytes, in the unit that suits it. */
    size: (bytes: number) => {
      const step = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
      const unit = ['byte', 'kilobyte', 'megabyte', 'gigabyte'][step] ?? 'byte';
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit,
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: 1,
      }).format(bytes / 1000 ** step);
    },
    /** The name of a country (ISO 3166-1) or of a language (BCP 47). */
    country: (code: string) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code,
    languageName: (code: string) =>
      new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code,
  };
}
