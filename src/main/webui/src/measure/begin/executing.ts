import type { Asset } from '@/asset/asset';
import { useDossier } from '@/dossier/dossier';
import { useNames } from '@/dossier/sides';

/**
 * The State that executes measures on an asset: the one in whose part of the file it lies.
 *
 * @returns undefined until that is known, null where the asset lies with the Court alone
 */
export function useExecuting(asset: Asset): string | null | undefined {
  const names = useNames();
  const dossier = useDossier(asset.dossier).data;
  if (dossier === undefined) {
    return undefined;
  }
  const beside = dossier.units.find((one) => one.compartment === asset.compartment && !one.ofCourt);
  return beside === undefined ? null : names.participantOf(beside.unit);
}
