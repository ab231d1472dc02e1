import { useQueryClient } from '@tanstack/react-query';
import type { AssetQuery } from '@/asset/asset';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { useActingUnit } from '@/frame/unit';
import type { MeasureQuery } from '@/measure/measure';
import type { RequestQuery } from '@/request/request';

export type View = Records['SavedView'];
export type ViewedList = Records['ViewedList'];
export type Filters = Record<string, string>;

/** By what each list is narrowed in its address. */
const filters: {
  ASSETS: readonly (keyof AssetQuery)[];
  MEASURES: readonly (keyof MeasureQuery)[];
  REQUESTS: readonly (keyof RequestQuery)[];
} = {
  ASSETS: ['standing', 'type', 'participant', 'currency', 'claimed', 'valued'],
  MEASURES: ['state', 'executing', 'endsFrom', 'endsBefore', 'claimed', 'alarmed'],
  REQUESTS: ['awaits', 'state', 'waitingSince', 'inStateSince', 'unconfirmed', 'alarmed'],
};

/** The member's own views and those that colleagues offer, of every list. */
export function useViews() {
  return useAnswer<View[]>(['views'], (call, signal) => call.GET('/api/v1/views', { signal }));
}

/** What is asked for again after a view was saved or removed. */
export const renewed = [['views']];

/** Asks for them again, where a step was overtaken by another. */
export function useRefreshing() {
  const unit = useActingUnit();
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [unit, 'views'] });
}

/** By what the address narrows the list. */
export function filtersOf(list: ViewedList, search: URLSearchParams): Filters {
  return Object.fromEntries(
    filters[list].flatMap((name) => {
      const value = search.get(name) ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}

/** Whether two narrow a list in the same way. */
export function areSame(one: Filters, other: Filters) {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  );
}
