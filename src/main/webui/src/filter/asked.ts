import { useSearchParams } from 'react-router';
import { AT_ONCE } from '@/frame/address';

/** What a list is filtered by: it stands in the address, so that it can be kept and sent on. */
export function useAsked() {
  const [search, setSearch] = useSearchParams();
  const value = (name: string) => search.get(name) ?? '';
  return {
    value,
    /** Undefined where it is not asked for. */
    one: <T extends string>(name: string, among: readonly T[]) =>
      among.find((each) => each === value(name)),
    text: (name: string, form: RegExp) => (form.test(value(name)) ? value(name) : undefined),
    /** True, false, or not asked. */
    is: (name: string) => (value(name) === '' ? undefined : value(name) === 'true'),
    put: (name: string, next: string) => {
      const changed = new URLSearchParams(search);
      if (next === '') {
        changed.delete(name);
      } else {
        changed.set(name, next);
      }
      setSearch(changed, AT_ONCE);
    },
    isAny: [...search.keys()].length > 0,
    clear: () => {
      setSearch({}, AT_ONCE);
    },
  };
}

export type Asked = ReturnType<typeof useAsked>;

export const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const CURRENCY = /^[A-Z]{3}$/;

/** The members of a query that are asked for. */
export function given<T extends object>(query: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
