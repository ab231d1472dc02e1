import { Chart } from '@/chart/Chart';
import { useFormats } from '@/frame/formats';
import type { ValueLine } from '../history';
import { useMoney } from '../money';

/** What an asset was worth over time, as a line; the table beside it says it exactly. */
export function ValueChart({ line }: { line: ValueLine }) {
  const { short } = useMoney();
  const { month } = useFormats();
  return (
    <Chart
      of={`${line.currency} ${line.points.map(({ on, money }) => `${on} ${money.amount}`).join()}`}
      height={14}
      option={({ text, line: rule, series }) => ({
        textStyle: { color: text },
        grid: { left: 8, right: 16, top: 32, bottom: 8, containLabel: true },
        xAxis: {
          type: 'time',
          axisLabel: {
            color: text,
            hideOverlap: true,
            formatter: (at: number) => month(new Date(at).toISOString()),
          },
          axisLine: { lineStyle: { color: rule } },
          splitNumber: 2,
        },
        yAxis: {
          type: 'value',
          name: line.currency,
          nameTextStyle: { color: text },
          min: 0,
          axisLabel: { color: text, formatter: short },
          splitLine: { lineStyle: { color: rule } },
        },
        series: [
          {
            type: 'line',
            symbolSize: 8,
            color: series[0],
            // A picture may round; the table does not.
            data: line.points.map(({ on, money }) => [on, Number(money.amount)]),
          },
        ],
      })}
    />
  );
}
