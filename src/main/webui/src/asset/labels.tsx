import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import type { Standing } from './asset';

const STANDINGS: Record<Standing, 'grey' | 'blue' | 'teal' | 'orange' | 'purple' | 'green'> = {
  NO_MEASURE: 'grey',
  ASKED_FOR: 'blue',
  NOT_EXECUTED: 'orange',
  RELEASED: 'grey',
  KEPT_ON_ANOTHER_BASIS: 'purple',
  RELEASE_PENDING: 'orange',
  FROZEN: 'teal',
  SEIZED: 'teal',
  FORFEITURE_ORDERED: 'purple',
  FORFEITED: 'green',
  TRANSFERRED: 'green',
};

export const STANDING_NAMES = Object.keys(STANDINGS) as Standing[];

/** What the measures on an asset come to: the word, and a colour beside it. */
export function StandingLabel({ standing }: { standing: Standing }) {
  const { t } = useTranslation('asset');
  return <Label color={STANDINGS[standing]}>{t(`standing.${standing}`)}</Label>;
}

/** How far an asset is known. */
export function AssetStateLabel({ state }: { state: Records['AssetState'] }) {
  const { t } = useTranslation('asset');
  return (
    <Label variant="outline" color={state === 'TRACED' ? 'green' : 'grey'}>
      {t(`state.${state}`)}
    </Label>
  );
}

/** How many third parties wait for a decision; nothing where none does. */
export function ClaimsLabel({ count }: { count: number }) {
  const { t } = useTranslation('asset');
  return count > 0 ? <Label color="orange">{t('claims.open', { count })}</Label> : null;
}
