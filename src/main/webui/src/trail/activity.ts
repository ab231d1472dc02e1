import type { Records } from '@/frame/call';

/** One bar: what began in this span, the counted entries by what they stand for. */
export type Span = { start: Date; done: number; refused: number; failed: number };

const HOUR_MS = 3_600_000;
const STEPS = [HOUR_MS / 60, HOUR_MS / 4, HOUR_MS, 6 * HOUR_MS, 24 * HOUR_MS, 168 * HOUR_MS];
const MOST_BARS = 48;

/** How many acts there were in each span of equal length; spans without any are there too. */
export function activityOf(entries: Records['TrailEntry'][]): Span[] {
  const times = entries.map(({ at }) => Date.parse(at));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const step =
    STEPS.find((one) => (last - first) / one < MOST_BARS - 1) ??
    Math.ceil((last - first) / MOST_BARS);
  // Whole spans of the reader's own clock.
  const offset = new Date(first).getTimezoneOffset() * (HOUR_MS / 60);
  const begin = Math.floor((first - offset) / step) * step + offset;
  const spans: Span[] = [];
  for (let start = begin; start <= last; start += step) {
    spans.push({ start: new Date(start), done: 0, refused: 0, failed: 0 });
  }
  for (const { at, outcome, count } of entries) {
    const span = spans[Math.floor((Date.parse(at) - begin) / step)];
    if (
      span !== undefined &&
      (outcome === 'done' || outcome === 'refused' || outcome === 'failed')
    ) {
      span[outcome] += count;
    }
  }
  return spans;
}
