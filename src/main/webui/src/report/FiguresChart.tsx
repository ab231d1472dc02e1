import { useTranslation } from 'react-i18next';
import { Chart } from '@/chart/Chart';
import { useFormats } from '@/frame/formats';
import type { Figures } from './figures';

const LONGEST = 28;
const ROW_REM = 2.2;

type Time = Figures['times'][number];
type FiguresChart = { times: Time[]; label: (time: Time) => string };

/** How many days each step took, as bars; the table below says it too. */
export function FiguresChart({ times, label }: FiguresChart) {
  const { t } = useTranslation('report');
  const { number } = useFormats();
  const names = times.map(label);
  return (
    <Chart
      of={times.map((one) => `${label(one)} ${one.medianDays}`).join()}
      height={5 + times.length * ROW_REM}
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
        series: [
          {
            type: 'bar',
            name: t('column.median'),
            color: series[0],
            data: times.map((one) => one.medianDays),
          },
        ],
      })}
    />
  );
}
