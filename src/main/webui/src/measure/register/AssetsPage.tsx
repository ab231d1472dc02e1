import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { type AssetQuery, useAssets } from '@/asset/asset';
import { AssetTable } from '@/asset/AssetTable';
import { types } from '@/asset/kinds';
import { STANDING_NAMES } from '@/asset/labels';
import { ChoiceField } from '@/directory/Field';
import { isGuest, useNames } from '@/dossier/sides';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { CURRENCY, given, ID, useAsked } from './asked';
import './register.css';

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
      <div className="seine-filter seine-screen-only" role="search" aria-label={t('filter')}>
        <ChoiceField
          id="filter-standing"
          label={assetWord('standing')}
          empty={t('filter.all')}
          value={asked.value('standing')}
          options={STANDING_NAMES.map((value) => ({
            value,
            words: assetWord(`standing.${value}`),
          }))}
          onChange={(next) => {
            asked.put('standing', next);
          }}
        />
        <ChoiceField
          id="filter-type"
          label={assetWord('type')}
          empty={t('filter.all')}
          value={asked.value('type')}
          options={types.map((value) => ({ value, words: assetWord(`type.${value}`) }))}
          onChange={(next) => {
            asked.put('type', next);
          }}
        />
        <ChoiceField
          id="filter-participant"
          label={t('executing')}
          empty={t('filter.all')}
          value={asked.value('participant')}
          options={participants
            .filter(({ kind }) => isGuest(kind))
            .map(({ id, name }) => ({ value: id, words: name }))}
          onChange={(next) => {
            asked.put('participant', next);
          }}
        />
        <Button variant="secondary" isDisabled={!asked.isAny} onClick={asked.clear}>
          {t('filter.clear')}
        </Button>
      </div>
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
