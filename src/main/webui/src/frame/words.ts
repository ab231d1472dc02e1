import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chosenLanguage, keepLanguage, type LanguageCode, languages } from './languages';
import { unbroken } from './unbroken';

type Words = { default: Record<string, string> };

const inFrench = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([key, said]) => [key, unbroken(said)]));

/** Every room's words, fetched when a page of the room is first shown. */
const files = import.meta.glob<Words>('/src/*/{en,fr}.json');

/** Loads the words of the frame and turns the document to the chosen language. */
export async function startWords() {
  i18next.on('languageChanged', (code) => {
    document.documentElement.lang = code;
    document.documentElement.dir = languages[code as LanguageCode].direction;
  });
  await i18next
    .use(initReactI18next)
    .use({
      type: 'backend' as const,
      read: async (language: string, room: string) => {
        const load = files[`/src/${room}/${language}.json`];
        if (load === undefined) {
          return {};
        }
        const words = (await load()).default;
        return language === 'fr' ? inFrench(words) : words;
      },
    })
    .init({
      lng: chosenLanguage(),
      fallbackLng: false,
      ns: ['frame'],
      defaultNS: 'frame',
      keySeparator: false,
      // React escapes what it shows.
      interpolation: { escapeValue: false },
    });
}

/** Shows the pages in another language and keeps the choice. */
export async function changeLanguage(code: LanguageCode) {
  keepLanguage(code);
  await i18next.changeLanguage(code);
}
