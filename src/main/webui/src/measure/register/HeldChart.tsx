import { useTranslation } from 'react-i18next';
import { Bars } from '@/chart/Bars';
import type { HeldGroup } from './register';

type HeldChart = { groups: HeldGroup[]; label: (key: string) => string };

/** How many assets are frozen and seized, as bars; the table beside it says it too. */
export function HeldChart({ groups, label }: HeldChart) {
  const { t } = useTranslation('measure');
  return (
    <Bars
      names={groups.map(({ key }) => label(key))}
      series={[
        { name: t('state.FROZEN'), numbers: groups.map(({ frozen }) => frozen) },
        { name: t('state.SEIZED'), numbers: groups.map(({ seized }) => seized) },
      ]}
    />
  );
}
