import { useFormats } from '@/frame/formats';
import { Chart } from './Chart';

const LONGEST = 28;
const ROW_REM = 2.2;

type Bars = {
  /** What the bars are of, from the top. */
  names: string[];
  /** What is counted; several of them lie one behind the other in a bar. Numbers are in the order of the names. */
  series: { name: string; numbers: number[] }[];
};

/** Numbers as bars, one row for each name; the table beside it says it too. */
export function Bars({ names, series: counted }: Bars) {
  const { number } = useFormats();
  return (
    <Chart
      of={names
        .map((name, at) => [name, ...counted.map(({ numbers }) => numbers[at])].join(' '))
        .join()}
      height={5 + names.length * ROW_REM}
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
        series: counted.map(({ name, numbers }, at) => ({
          type: 'bar',
          stack: 'all',
          name,
          color: series[at],
          data: numbers,
        })),
      })}
    />
  );
}
