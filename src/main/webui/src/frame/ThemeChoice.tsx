import { DropdownItem } from '@patternfly/react-core';
import AdjustIcon from '@patternfly/react-icons/dist/esm/icons/adjust-icon';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from './Choice';
import { chooseTheme, chosenTheme, themes } from './theme';

/** Light, dark, or as the system says. */
export function ThemeChoice() {
  const { t } = useTranslation('frame');
  const [chosen, setChosen] = useState(chosenTheme);
  return (
    <Choice label={t('theme')} variant="plain" icon={<AdjustIcon />}>
      {themes.map((theme) => (
        <DropdownItem
          key={theme}
          isSelected={theme === chosen}
          onClick={() => {
            chooseTheme(theme);
            setChosen(theme);
          }}
        >
          {t(`theme.${theme}`)}
        </DropdownItem>
      ))}
    </Choice>
  );
}
