import { DropdownItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import { languageCodes, languages } from './languages';
import { changeLanguage } from './words';

/** The language of the pages; each is named in itself. */
export function LanguageChoice() {
  const { t, i18n } = useTranslation('frame');
  const shown = i18n.language.toUpperCase();
  return (
    <Choice label={t('language', { code: shown })} variant="plainText" shown={shown}>
      {languageCodes.map((code) => (
        <DropdownItem
          key={code}
          lang={code}
          isSelected={code === i18n.language}
          onClick={() => void changeLanguage(code)}
        >
          {languages[code].name}
        </DropdownItem>
      ))}
    </Choice>
  );
}
