import { expect, it } from 'vitest';
import type { AssetRow } from '@/asset/asset';
import { found, most, shownOf } from './assets';

const row = (id: string, name: string, parties: string[] = []) =>
  ({ id, name, parties, type: 'BANK_ACCOUNT' }) as unknown as AssetRow;
const type = () => 'Bank account';
const rows = [row('a', 'Villa Orris'), row('b', 'Yacht', ['Merrowfen Holdings Ltd'])];
const ids = (sought: string, chosen: string[] = []) =>
  shownOf(found(rows, sought, type), chosen).shown.map(({ id }) => id);

it('finds an asset by its name, its holders or its type', () => {
  expect(ids('')).toEqual(['a', 'b']);
  expect(ids('orris')).toEqual(['a']);
  expect(ids(' merrowfen  YACHT ')).toEqual(['b']);
  expect(ids('account')).toEqual(['a', 'b']);
  expect(ids('vessel')).toEqual([]);
});

it('keeps what was chosen in its place while another is sought', () => {
  expect(ids('yacht', ['a'])).toEqual(['a', 'b']);
});

it('shows the first of many, and says how many there are besides', () => {
  const many = Array.from({ length: most.shown + 3 }, (_, at) => row(String(at), `Flat ${at}`));
  const { shown, further } = shownOf(found(many, 'flat', type), ['32']);
  expect(shown).toHaveLength(most.shown + 1);
  expect(further).toBe(2);
});
