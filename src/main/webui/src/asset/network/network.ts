import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import type { Maybe } from '@/frame/maybe';

export type NetworkNode = Maybe<Records['AssetNetworkNode'], 'asset' | 'type' | 'standing'>;
export type NetworkTie = Maybe<Records['AssetNetworkTie'], 'share'>;
export type Network = { nodes: NetworkNode[]; ties: NetworkTie[]; complete: boolean };

/** Opens the assets of a file, each of which the trail records, and who has an interest in them. */
export function useNetwork(dossier: string) {
  return useAnswer<Network>(['assets', 'network', dossier], (call, signal) =>
    call.GET('/api/v1/dossiers/{id}/network', { params: { path: { id: dossier } }, signal }),
  );
}

/** An interest with the two that it ties; of an asset that nobody has an interest in, the asset alone. */
export type Row = { key: string; asset: NetworkNode; party?: NetworkNode; tie?: NetworkTie };

/** The network in rows, asset by asset. */
export function rowsOf({ nodes, ties }: Network): Row[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return nodes
    .filter(({ kind }) => kind === 'ASSET')
    .flatMap((asset): Row[] => {
      const own = ties.filter((tie) => tie.asset === asset.id);
      return own.length === 0
        ? [{ key: asset.id, asset }]
        : own.flatMap((tie, at) => {
            const party = byId.get(tie.party);
            return party ? [{ key: `${asset.id} ${at}`, asset, party, tie }] : [];
          });
    });
}
