import { Checkbox, SearchInput } from '@patternfly/react-core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type AssetRow, useEveryAsset } from '@/asset/asset';
import { isolated } from '@/directory/isolated';
import { dossierPage, useDossier } from '@/dossier/dossier';
import { useNames } from '@/dossier/sides';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { Nothing } from '@/frame/Nothing';
import { useUnitPath } from '@/frame/unit';
import { found, most, shownOf } from './assets';

type AssetsField = {
  /** The cooperation file. */
  dossier: string;
  /** The State that is asked; undefined until it is chosen, or where the Court is asked. */
  state: string | undefined;
  chosen: string[];
  put: (assets: string[]) => void;
};

/** The assets of the file that a request is about, of those that the unit sees. */
export function AssetsField({ dossier, ...props }: AssetsField) {
  const { t } = useTranslation('request');
  const path = useUnitPath();
  const answer = useEveryAsset(dossier);
  return (
    <fieldset className="seine-choices">
      <legend>{t('assets')}</legend>
      <p className="seine-subtle">{t('assets.help')}</p>
      <AwaitingRows
        answer={answer}
        none={
          <Nothing
            title={t('assets.none')}
            action={
              <Link
                className="pf-v6-c-button pf-m-link"
                to={path(`${dossierPage(dossier)}/assets/new`)}
              >
                {t('assets.enter')}
              </Link>
            }
          >
            {t('assets.none.next')}
          </Nothing>
        }
      >
        {(rows) => <Boxes rows={rows} dossier={dossier} {...props} />}
      </AwaitingRows>
    </fieldset>
  );
}

function Boxes({ rows, dossier, state, chosen, put }: AssetsField & { rows: AssetRow[] }) {
  const { t } = useTranslation('request');
  const { t: assetWord } = useTranslation('asset');
  const names = useNames();
  const units = useDossier(dossier).data?.units ?? [];
  const [sought, seek] = useState('');
  const id = useId();
  const type = (row: AssetRow) => assetWord(`type.${row.type}`);
  const { shown, further } = shownOf(found(rows, sought, type), chosen);
  const hidden = chosen.filter((one) => !rows.some((row) => row.id === one));
  const what = (row: AssetRow) => {
    const unit = units.find(({ compartment }) => compartment === row.compartment);
    const owner = unit && !unit.ofCourt ? names.participantOf(unit.unit) : undefined;
    return [
      type(row),
      ...(owner ? [isolated(names.participant(owner))] : []),
      ...(unit?.ofCourt ? [t('assets.court')] : []),
      ...(unit && state !== undefined && owner !== state
        ? [t('assets.notSeen', { who: isolated(names.participant(state)) })]
        : []),
    ].join(' · ');
  };
  const turn = (asset: string, isOn: boolean) => {
    put(isOn ? [...chosen, asset] : chosen.filter((one) => one !== asset));
  };
  return (
    <div className="seine-stack">
      {rows.length > most.withoutSearch && (
        <SearchInput
          aria-label={t('assets.find')}
          placeholder={t('assets.find')}
          resetButtonLabel={t('assets.find.clear')}
          value={sought}
          onChange={(_, text) => {
            seek(text);
          }}
          onClear={() => {
            seek('');
          }}
        />
      )}
      <p role="status" className="seine-subtle">
        {t('assets.shown', { count: shown.length })} {t('assets.chosen', { count: chosen.length })}
        {further > 0 && ` ${t('assets.further', { count: further })}`}
      </p>
      {shown.map((row) => (
        <Checkbox
          key={row.id}
          id={`${id}-${row.id}`}
          label={<span className="seine-written">{row.name}</span>}
          description={what(row)}
          isChecked={chosen.includes(row.id)}
          isDisabled={!chosen.includes(row.id) && chosen.length >= most.chosen}
          onChange={(_, isOn) => {
            turn(row.id, isOn);
          }}
        />
      ))}
      {hidden.map((one) => (
        <Checkbox
          key={one}
          id={`${id}-${one}`}
          label={t('assets.unseen')}
          isChecked
          onChange={() => {
            turn(one, false);
          }}
        />
      ))}
    </div>
  );
}
