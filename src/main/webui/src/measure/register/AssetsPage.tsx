import { useTranslation } from 'react-i18next';
import { type AssetQuery, useAssets } from '@/asset/asset';
import { AssetTable } from '@/asset/AssetTable';
import { types } from '@/asset/kinds';
import { STANDING_NAMES } from '@/asset/labels';
import { isGuest, useNames } from '@/dossier/sides';
import { CURRENCY, given, ID, useAsked } from '@/filter/asked';
import { ChoiceFilter, Filter } from '@/filter/Filter';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { SavedViews } from '@/view/SavedViews';

/** The assets that a number of the register counts, or that are filtered here. */
export function AssetsPage() {
  const { t } = useTranslation('measure');
  const { t: assetWord } = useTranslation('asset');
  const asked = useAsked();
  const { participants } = useNames();
  const answer = useAssets(
    given<AssetQuery>({
      standing: asked.one('standing', STANDING_NAMES),
      type: asked.one('type', types),
      participant: asked.text('participant', ID),
      currency: asked.text('currency', CURRENCY),
      claimed: asked.is('claimed'),
      valued: asked.is('valued'),
    }),
  );
  return (
    <Page title={t('register.assets')} lead={t('register.assets.what')}>
      <SavedViews list="ASSETS" />
      <Filter asked={asked}>
        <ChoiceFilter
          asked={asked}
          name="standing"
          label={assetWord('standing')}
          options={STANDING_NAMES.map((value) => ({
            value,
            words: assetWord(`standing.${value}`),
          }))}
        />
        <ChoiceFilter
          asked={asked}
          name="type"
          label={assetWord('type')}
          options={types.map((value) => ({ value, words: assetWord(`type.${value}`) }))}
        />
        <ChoiceFilter
          asked={asked}
          name="participant"
          label={t('executing')}
          options={participants
            .filter(({ kind }) => isGuest(kind))
            .map(({ id, name }) => ({ value: id, words: name }))}
        />
      </Filter>
      <AwaitingRows
        answer={answer}
        none={
          <Nothing title={assetWord('none')}>
            {t(asked.isAny ? 'none.filtered' : 'register.assets.none')}
          </Nothing>
        }
      >
        {(rows) => <AssetTable name={assetWord('title')} rows={rows} />}
      </AwaitingRows>
    </Page>
  );
}
