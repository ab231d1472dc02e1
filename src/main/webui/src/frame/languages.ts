/** A language of the pages, by its own name, and the direction that it is written in. */
type Language = { name: string; direction: 'ltr' | 'rtl' };

/** The languages of the pages. A further one needs a line here and a file of words in each room. */
export const languages = {
  en: { name: 'English', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
} as const satisfies Record<string, Language>;

/** The code of a language of the pages (BCP 47). */
export type LanguageCode = keyof typeof languages;

/** By which tag dates and times read: the Court writes the day before the month, and counts to 24. */
export const datesOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** The codes in the order that they are offered in. */
export const languageCodes = Object.keys(languages) as LanguageCode[];

const KEPT = 'seine.language';

/** The language that the member chose here, else the first of the browser's that we have, else English. */
export function chosenLanguage(): LanguageCode {
  const wished = [localStorage.getItem(KEPT) ?? '', ...navigator.languages];
  const known = wished
    .map((tag) => tag.split('-')[0])
    .find((code): code is LanguageCode => code !== undefined && code in languages);
  return known ?? 'en';
}

/** Keeps the choice in this browser. */
export function keepLanguage(code: LanguageCode) {
  localStorage.setItem(KEPT, code);
}
