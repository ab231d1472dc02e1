import { useTranslation } from 'react-i18next';
import { Bars } from '@/chart/Bars';
import type { Time } from './figures';

type FiguresChart = { times: Time[]; label: (time: Time) => string };

/** How many days each step took, as bars; the table below says it too. */
export function FiguresChart({ times, label }: FiguresChart) {
  const { t } = useTranslation('report');
  return (
    <Bars
      names={times.map(label)}
      series={[{ name: t('column.median'), numbers: times.map(({ medianDays }) => medianDays) }]}
    />
  );
}
