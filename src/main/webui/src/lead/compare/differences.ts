import { diffWordsWithSpace } from 'diff';

/** One thing that is said in words: which, and how two versions say it. */
export type Said = { key: string; term: string; value: string | undefined };

/** How one thing differs; words for it are `differs.<mark>`. */
export type Difference = {
  key: string;
  term: string;
  mark: 'same' | 'changed' | 'added' | 'removed';
  before: Piece[];
  after: Piece[];
};

/** A piece of a text, and whether the other version has it too. */
export type Piece = { text: string; isOwn: boolean };

/** Two texts that share little are not worth comparing word by word. */
const PATIENCE_MS = 500;

/** What two versions say of each thing, in the order of the later, the things it dropped last. */
export function differences(before: Said[], after: Said[]): Difference[] {
  const earlier = new Map(before.map((one) => [one.key, one]));
  const later = new Map(after.map((one) => [one.key, one]));
  const order = [...after, ...before.filter(({ key }) => !later.has(key))];
  return order.flatMap(({ key, term }) => {
    const [was, is] = [earlier.get(key)?.value ?? '', later.get(key)?.value ?? ''];
    return was === '' && is === '' ? [] : [{ key, term, ...between(was, is) }];
  });
}

function between(was: string, is: string): Omit<Difference, 'key' | 'term'> {
  if (was === is) {
    return { mark: 'same', before: whole(was, false), after: whole(is, false) };
  }
  if (was === '' || is === '') {
    const mark = was === '' ? 'added' : 'removed';
    return { mark, before: whole(was, true), after: whole(is, true) };
  }
  const parts = diffWordsWithSpace(was, is, { timeout: PATIENCE_MS });
  if (parts === undefined) {
    return { mark: 'changed', before: whole(was, true), after: whole(is, true) };
  }
  return {
    mark: 'changed',
    before: parts.filter(({ added }) => !added).map(pieceOf),
    after: parts.filter(({ removed }) => !removed).map(pieceOf),
  };
}

function pieceOf({ value, added, removed }: { value: string; added: boolean; removed: boolean }) {
  return { text: value, isOwn: added || removed };
}

function whole(text: string, isOwn: boolean): Piece[] {
  return text === '' ? [] : [{ text, isOwn }];
}
