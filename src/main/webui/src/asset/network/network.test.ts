import { expect, it } from 'vitest';
import { type Network, rowsOf } from './network';

const network: Network = {
  nodes: [
    { id: 'asset-1', kind: 'ASSET', name: 'A2' },
    { id: 'party-1', kind: 'COMPANY', name: 'Merrowfen' },
    { id: 'asset-2', kind: 'ASSET', name: 'A7' },
  ],
  ties: [{ party: 'party-1', asset: 'asset-1', role: 'HOLDER', share: '100' }],
  complete: true,
};

it('has a row for each interest, and one for an asset without any', () => {
  expect(
    rowsOf(network).map(({ asset, party, tie }) => [asset.name, party?.name, tie?.role]),
  ).toEqual([
    ['A2', 'Merrowfen', 'HOLDER'],
    ['A7', undefined, undefined],
  ]);
});
