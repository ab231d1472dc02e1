import { useTranslation } from 'react-i18next';
import { Chart } from '@/chart/Chart';
import { useFormats } from '@/frame/formats';
import type { HeldGroup } from './register';

const LONGEST = 28;
const ROW_REM = 2.2;

type HeldChart = { groups: HeldGroup[]; label: (key: string) => string };

/** How many assets are frozen and seized, as bars; the table beside it says it too. */
export function HeldChart({ groups, label }: HeldChart) {
  const { t } = useTranslation('measure');
  const { number } = useFormats();
  const names = groups.map(({ key }) => label(key));
  return (
    <Chart
      of={groups.map((one) => `${label(one.key)} ${one.frozen} ${one.seized}`).join()}
      height={5 + groups.length * ROW_REM}
      option={({ text, line, series }) => ({
        textStyle: { color: text },
        legend: { textStyle: { color: text }, top: 0, left: 0 },
        grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
        xAxis: {
          type: 'value',
          minInterval: 1,
          axisLabel: { color: text, formatter: number },
          splitLine: { lineStyle: { color: line } },
        },
        yAxis: {
          type: 'category',
          inverse: true,
          data: names.map((name) =>
            name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name,
          ),
          axisLabel: { color: text },
          axisLine: { lineStyle: { color: line } },
        },
        series: (['frozen', 'seized'] as const).map((way, at) => ({
          type: 'bar',
          stack: 'held',
          name: t(way === 'frozen' ? 'state.FROZEN' : 'state.SEIZED'),
          color: series[at],
          data: groups.map((one) => one[way]),
        })),
      })}
    />
  );
}
