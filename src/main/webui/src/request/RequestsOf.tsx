import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Dossier } from '@/dossier/dossier';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { Nothing } from '@/frame/Nothing';
import { useUnitPath } from '@/frame/unit';
import { useRequests } from './request';
import { RequestTable } from './RequestTable';
import { useMakesRequests } from './bases';

/** The requests of a file, as far as this unit may see them, and the way to a new one. */
export function RequestsOf({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('request');
  const path = useUnitPath();
  const makes = useMakesRequests();
  return (
    <>
      {makes && dossier.state === 'OPEN' && (
        <p className="seine-page-actions">
          <Link
            className="pf-v6-c-button pf-m-secondary"
            to={path(`dossiers/${dossier.id}/requests/new`)}
          >
            {t('new')}
          </Link>
        </p>
      )}
      <AwaitingRows
        answer={useRequests({ dossier: dossier.id })}
        none={<Nothing title={t('none')}>{t('none.next')}</Nothing>}
      >
        {(rows) => <RequestTable name={t('requests')} rows={rows} />}
      </AwaitingRows>
    </>
  );
}
