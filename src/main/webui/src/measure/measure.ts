import { useQueries } from '@tanstack/react-query';
import { useAnswer } from '@/frame/answers';
import { answerOf, type Call, callFor, ifMatch, type Records, type Reply } from '@/frame/call';
import type { Maybe } from '@/frame/maybe';
import { useRows } from '@/frame/rows';
import { useActingUnit } from '@/frame/unit';
import { revisionOf } from '@/lead/lead';

export type MeasureState = Records['MeasureState'];
export type StepName = Records['MeasureStep'];
export type StepForm = Records['MeasureStepForm'];
export type StepDone = Records['MeasureStepDone'];
export type Footing = Records['Footing'];
export type Reading = Records['Reading'];
export type Entry = Records['LedgerEntry'];
export type Claim = Maybe<Records['Claim'], 'decidedOn' | 'outcome'>;
export type Alarm = Maybe<Records['MeasureAlarm'], 'settledBy' | 'becomes'>;

/** A measure as this unit may see it, with the revision that its next step must name. */
export type Measure = Maybe<
  Omit<Records['Measure'], 'claims' | 'alarms'>,
  'endsOn' | 'askRenewalBy' | 'renewalAskedOn' | 'reviewOn' | 'notifiedOn' | 'net'
> & { claims: Claim[]; alarms: Alarm[]; revision: number };

/** A row of the register. */
export type MeasureRow = Maybe<
  Records['MeasureRow'],
  'endsOn' | 'askRenewalBy' | 'renewalAskedOn' | 'value'
>;

/** Which measures are asked for. */
export type MeasureQuery = {
  dossier?: string;
  asset?: string;
  executing?: string;
  state?: MeasureState;
  endsBefore?: string;
  endsFrom?: string;
  alarmed?: boolean;
  claimed?: boolean;
};

async function open(call: Call, id: string, signal: AbortSignal): Promise<Reply<Measure>> {
  const { data, error, response } = await call.GET('/api/v1/measures/{id}', {
    params: { path: { id } },
    signal,
  });
  return data === undefined
    ? { error, response }
    : { data: { ...data, revision: revisionOf(response) }, response };
}

/** Opens a measure with its history, which the trail records. */
export function useMeasure(id: string) {
  return useAnswer<Measure>(['measure', id], (call, signal) => open(call, id, signal));
}

/** Opens these measures; those that have not answered yet are left out. */
export function useMeasuresOpened(ids: string[]) {
  const unit = useActingUnit();
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: [unit, 'measure', id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        answerOf(open(callFor('member', unit), id, signal)),
    })),
  }).flatMap(({ data }) => (data === undefined ? [] : [data]));
}

/** The measures that this unit may see. */
export function useMeasures(query: MeasureQuery, limit?: number) {
  return useRows<MeasureRow>(
    ['measures', query],
    (call, page, signal) =>
      call.GET('/api/v1/measures', { params: { query: { ...query, ...page } }, signal }),
    limit,
  );
}

/** Where a step goes, and the revision that was read. */
export const of = ({ id, revision }: Measure) => ({ path: { id }, header: ifMatch(revision) });

/** What is asked for again after a step: the asset stands where its measures do. */
export const renewed = ({ id, asset }: { id: string; asset: string }) => [
  ['measure', id],
  ['measures'],
  ['asset', asset],
  ['assets'],
  ['register'],
];

/** The page of a measure, relative to the acting unit. */
export const measurePage = (id: string) => `measures/${id}`;

/** Alarms that nobody has judged yet. */
export const openAlarms = ({ alarms }: Measure) =>
  alarms.filter(({ settledBy }) => settledBy === undefined);

/** Claims that wait for a decision. */
export const openClaims = ({ claims }: Measure) =>
  claims.filter(({ outcome }) => outcome === undefined);
