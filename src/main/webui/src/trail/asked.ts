/** The filters of a search, by their names in the API and in the address of the page. */
export const filters = ['record', 'member', 'unit', 'outcome', 'from', 'to'] as const;

/**
 * A search of the trail; what is left out does not narrow it. Of several operations any one fits.
 * Instants are in UTC.
 */
export type Asked = Partial<Record<(typeof filters)[number] | 'after', string>> & {
  operation?: string[];
};

const DAY_MS = 86_400_000;

/** The search that an address stands for. */
export function askedOf(search: URLSearchParams): Asked {
  const asked: Asked = {};
  for (const name of [...filters, 'after'] as const) {
    const value = search.get(name)?.trim();
    if (value) {
      asked[name] = value;
    }
  }
  const operation = search.getAll('operation').filter((code) => code.trim() !== '');
  return operation.length === 0 ? asked : { ...asked, operation };
}

/**
 * The address of a search. It always says `from`, so that "everything" differs from an address
 * that says nothing.
 */
export function addressOf(asked: Asked): string {
  const search = new URLSearchParams({ from: asked.from ?? '' });
  for (const name of [...filters, 'after'] as const) {
    const value = asked[name];
    if (value !== undefined && value !== '') {
      search.set(name, value);
    }
  }
  for (const code of asked.operation ?? []) {
    search.append('operation', code);
  }
  return `trail?${search.toString()}`;
}

/** The search itself, on whichever page of its entries one is. */
export function withoutPage({ ...asked }: Asked): Asked {
  delete asked.after;
  return asked;
}

/** The beginning of the day so many days ago, where the reader is. */
export function daysAgo(days: number, now = new Date()): string {
  const day = new Date(now.getTime() - days * DAY_MS);
  day.setHours(0, 0, 0, 0);
  return day.toISOString();
}

/** What a field for date and time shows of an instant: the reader's own clock. */
export function toField(instant: string | undefined): string {
  const at = new Date(instant ?? '');
  if (Number.isNaN(at.getTime())) {
    return '';
  }
  const two = (value: number) => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The instant that a field for date and time names by the reader's own clock. */
export function ofField(value: string): string {
  const at = new Date(value);
  return value === '' || Number.isNaN(at.getTime()) ? '' : at.toISOString();
}
