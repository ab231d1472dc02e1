import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Dossier, dossierPage } from '@/dossier/dossier';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { Nothing } from '@/frame/Nothing';
import { useHasRole, useUnitPath } from '@/frame/unit';
import { useAssets } from './asset';
import { AssetTable } from './AssetTable';

/** The assets of a file, as far as this unit may see them. */
export function AssetsOf({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('asset');
  const path = useUnitPath();
  const answer = useAssets({ dossier: dossier.id });
  const canEnter =
    useHasRole('focal-point', 'investigator', 'registry-officer') && dossier.state === 'OPEN';
  const enter = canEnter && (
    <>
      <Link
        className="pf-v6-c-button pf-m-primary"
        to={path(`${dossierPage(dossier.id)}/assets/new`)}
      >
        {t('enter')}
      </Link>
      <Link
        className="pf-v6-c-button pf-m-secondary"
        to={path(`${dossierPage(dossier.id)}/assets/table`)}
      >
        {t('table')}
      </Link>
    </>
  );
  return (
    <AwaitingRows
      answer={answer}
      none={
        <Nothing title={t('none')} action={enter}>
          {t(canEnter ? 'none.next' : 'none.closed')}
        </Nothing>
      }
    >
      {(rows) => (
        <div className="seine-stack">
          <div className="seine-page-actions">{enter}</div>
          <AssetTable name={t('title')} rows={rows} />
        </div>
      )}
    </AwaitingRows>
  );
}
