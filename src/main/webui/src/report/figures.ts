import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import type { Maybe } from '@/frame/maybe';
import { revisionOf } from '@/lead/lead';

export type Figures = Records['Figures'];
export type Count = Records['FigureCount'];
export type Time = Records['FigureTime'];
export type Annual = Maybe<Records['AnnualFigures'], 'all'>;

/** The first year that can be asked for: the Statute came into force. */
export const FIRST_YEAR = 2002;

/** The sections of the counts, in their order. */
export const sectionsOf = ({ counts }: Figures) => [
  ...new Set(counts.map(({ section }) => section)),
];

/** What was timed: measures, and requests one way or the other. */
const SPANS = ['MEASURES', 'REQUESTS', 'STATE_REQUESTS'] as const;

/** The times by what was timed; one that has none is left out. */
export const spansOf = ({ times }: Figures) =>
  SPANS.map((span) => ({ span, times: times.filter(({ section }) => section === span) })).filter(
    (one) => one.times.length > 0,
  );

/** The figures of a year. */
export function useFigures(year: number) {
  return useAnswer<Annual>(['figures', year], (call, signal) =>
    call.GET('/api/v1/figures', { params: { query: { year } }, signal }),
  );
}

/** What the own unit decided about being named, with the revision that a change must name. */
export function useNaming() {
  return useAnswer(['figures', 'naming'], async (call, signal) => {
    const { data, error, response } = await call.GET('/api/v1/figures/naming', { signal });
    return data === undefined
      ? { error, response }
      : { data: { ...data, revision: revisionOf(response) }, response };
  });
}
