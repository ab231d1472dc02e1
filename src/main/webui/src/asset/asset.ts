import { useEffect } from 'react';
import { useAnswer } from '@/frame/answers';
import { ifMatch, type Records } from '@/frame/call';
import type { Maybe } from '@/frame/maybe';
import { useRows } from '@/frame/rows';
import { revisionOf } from '@/lead/lead';

export type AssetType = Records['AssetType'];
export type IdentifierKind = Records['IdentifierKind'];
export type CrimeLink = Records['CrimeLink'];
export type Confidence = Records['Confidence'];
export type Standing = Records['Standing'];
export type AssetForm = Records['AssetForm'];
export type AssetText = Records['AssetText'];
export type AssetNumber = Records['AssetIdentifier'];
export type Party = Records['AssetParty'];
export type Money = Records['Money'];
export type Observation = Records['Observation'];
export type AssetRow = Maybe<Records['AssetRow'], 'country' | 'value' | 'valuedOn'>;
export type AssetStepDone = Maybe<Records['AssetStepDone'], 'observation' | 'reason'>;

/** An asset as this unit may see it, with the revision that its next step must name. */
export type Asset = Maybe<
  Omit<Records['Asset'], 'history'>,
  'country' | 'value' | 'valuedOn' | 'mergedInto' | 'takenFrom'
> & {
  history: AssetStepDone[];
  revision: number;
};

/** Which assets are asked for. */
export type AssetQuery = {
  dossier?: string;
  participant?: string;
  type?: AssetType;
  standing?: Standing;
  currency?: string;
  /** Whether a value of it was told. */
  valued?: boolean;
  claimed?: boolean;
};

/** Opens an asset with its history, which the trail records. */
export function useAsset(id: string, enabled = true) {
  return useAnswer<Asset>(
    ['asset', id],
    async (call, signal) => {
      const { data, error, response } = await call.GET('/api/v1/assets/{id}', {
        params: { path: { id } },
        signal,
      });
      return data === undefined
        ? { error, response }
        : { data: { ...data, revision: revisionOf(response) }, response };
    },
    { enabled },
  );
}

/** The assets that this unit may see. */
export function useAssets(query: AssetQuery, limit?: number) {
  return useRows<AssetRow>(
    ['assets', query],
    (call, page, signal) =>
      call.GET('/api/v1/assets', { params: { query: { ...query, ...page } }, signal }),
    limit,
  );
}

/** As many rows as the API gives at once. */
const AT_MOST = 200;

/** All assets of a file that this unit may see: one is found by its name only where all are here. */
export function useEveryAsset(dossier: string) {
  const answer = useAssets({ dossier }, AT_MOST);
  const { hasNextPage, isFetching, isError, fetchNextPage } = answer;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) {
      void fetchNextPage();
    }
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return answer;
}

/** Where a step goes, and the revision that was read. */
export const of = ({ id, revision }: Asset) => ({ path: { id }, header: ifMatch(revision) });

/** What is asked for again after a step. */
export const renewed = ({ id }: { id: string }) => [['asset', id], ['assets'], ['register']];

/** The page of an asset, relative to the acting unit. */
export const assetPage = (id: string) => `assets/${id}`;
