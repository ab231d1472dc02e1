import type { AssetRow } from '@/asset/asset';

/** How many assets a request names, how many are looked through by eye, and how many shown. */
export const most = { chosen: 200, withoutSearch: 8, shown: 30 } as const;

/** The assets whose name, holders or type hold each word that is sought. */
export function found(
  rows: AssetRow[],
  sought: string,
  type: (row: AssetRow) => string,
): { row: AssetRow; isFound: boolean }[] {
  const words = sought.trim().toLocaleLowerCase().split(/\s+/);
  return rows.map((row) => {
    const said = [row.name, ...row.parties, type(row)].join(' ').toLocaleLowerCase();
    return { row, isFound: words.every((word) => said.includes(word)) };
  });
}

/** What is shown: all that was chosen, and the first of what else was found. */
export function shownOf(all: ReturnType<typeof found>, chosen: string[]) {
  const others = all.filter(({ row, isFound }) => isFound && !chosen.includes(row.id));
  const first = new Set(others.slice(0, most.shown).map(({ row }) => row.id));
  return {
    shown: all.map(({ row }) => row).filter(({ id }) => first.has(id) || chosen.includes(id)),
    further: others.length - first.size,
  };
}
