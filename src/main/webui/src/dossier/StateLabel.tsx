import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';

/** Whether a file is open: the word, and a colour beside it. */
export function DossierStateLabel({ state }: { state: Records['Dossier']['state'] }) {
  const { t } = useTranslation('dossier');
  return <Label color={state === 'OPEN' ? 'green' : 'grey'}>{t(`state.${state}`)}</Label>;
}

const LEVELS = {
  PUBLIC: 'grey',
  CONFIDENTIAL: 'orange',
  UNDER_SEAL: 'red',
  EX_PARTE: 'purple',
} as const;

/** How confidential a filing is. */
export function LevelLabel({ level }: { level: Records['Warrant']['level'] }) {
  const { t } = useTranslation('dossier');
  return <Label color={LEVELS[level]}>{t(`level.${level}`)}</Label>;
}
