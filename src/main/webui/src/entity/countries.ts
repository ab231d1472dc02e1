import { useTranslation } from 'react-i18next';
import { useCountry } from './EntityTable';
import { useModel } from './model';

/** The countries of the model by their codes (ISO 3166-1 alpha-2), in the order of their names. */
export function useCountries(): { value: string; words: string }[] {
  const { i18n } = useTranslation('entity');
  const country = useCountry();
  const codes = useModel().data?.countries ?? [];
  return codes
    .filter((code) => /^[a-z]{2}$/.test(code))
    .map((code) => ({ value: code.toUpperCase(), words: country(code) }))
    .toSorted((one, other) => one.words.localeCompare(other.words, i18n.language));
}
