import type { Asset, AssetStepDone, Money, Observation } from './asset';

/** Something that was seen of an asset on a day, and when the portal recorded it. */
export type Seen<T> = {
  number: number;
  on: string;
  recordedAt: string;
  unit: string;
  source: string | undefined;
  what: T;
};

type Told = NonNullable<Observation['value' | 'place' | 'custody']>;

function seen<T extends Told>(
  history: AssetStepDone[],
  pick: (observation: Observation) => T | null | undefined,
): Seen<T>[] {
  return history
    .flatMap(({ observation, number, on, recordedAt, unit }) => {
      const what = observation && pick(observation);
      return what
        ? [{ number, on, recordedAt, unit, source: observation.source ?? undefined, what }]
        : [];
    })
    .toSorted((one, other) => one.on.localeCompare(other.on) || one.number - other.number);
}

/** What an asset was worth, the first day first. */
export const valuesOf = ({ history }: Asset) => seen(history, ({ value }) => value);

/** Where it lay, the first day first. */
export const placesOf = ({ history }: Asset) => seen(history, ({ place }) => place);

/** Who kept it, the first day first. */
export const custodiesOf = ({ history }: Asset) => seen(history, ({ custody }) => custody);

/** A line of a chart: what an asset was worth in one currency. */
export type ValueLine = { currency: string; points: { on: string; money: Money }[] };

/** The lines of the chart; a currency with a single value makes none. */
export function linesOf(values: ReturnType<typeof valuesOf>): ValueLine[] {
  const lines: ValueLine[] = [];
  for (const { on, what } of values) {
    const point = { on, money: what.money };
    const line = lines.find(({ currency }) => currency === what.money.currency);
    if (line) {
      line.points.push(point);
    } else {
      lines.push({ currency: what.money.currency, points: [point] });
    }
  }
  return lines.filter(({ points }) => points.length > 1);
}
