import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { useFormats } from '@/frame/formats';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { dossierPage, useDossiers, type DossierRow } from './dossier';
import { useSide } from './sides';
import { DossierStateLabel } from './StateLabel';

/** The cooperation files that this unit works in. */
export function DossiersPage() {
  const { t } = useTranslation('dossier');
  const { keepsFiles } = useSide();
  const answer = useDossiers();
  return (
    <Page
      title={t('title')}
      lead={t(keepsFiles ? 'what.court' : 'what.state')}
      actions={keepsFiles && <Begin />}
    >
      <AwaitingRows
        answer={answer}
        none={
          <Nothing title={t('none')} action={keepsFiles && <Begin />}>
            {t(keepsFiles ? 'none.court' : 'none.state')}
          </Nothing>
        }
      >
        {(rows) => <DossierTable rows={rows} />}
      </AwaitingRows>
    </Page>
  );
}

function Begin() {
  const { t } = useTranslation('dossier');
  const path = useUnitPath();
  return (
    <Link className="pf-v6-c-button pf-m-primary" to={path('dossiers/new')}>
      {t('begin')}
    </Link>
  );
}

function DossierTable({ rows }: { rows: DossierRow[] }) {
  const { t } = useTranslation('dossier');
  const { instant } = useFormats();
  const path = useUnitPath();
  return (
    <Table aria-label={t('title')} variant="compact">
      <Thead>
        <Tr>
          <Th width={45}>{t('dossier')}</Th>
          <Th>{t('state')}</Th>
          <Th>{t('shown')}</Th>
          <Th>{t('invitedAt')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((row) => (
          <Tr key={row.id}>
            <Td dataLabel={t('dossier')}>
              <Link to={path(dossierPage(row.id))} className="seine-written">
                {row.title}
              </Link>
            </Td>
            <Td dataLabel={t('state')}>
              <DossierStateLabel state={row.state} />
            </Td>
            <Td dataLabel={t('shown')}>{t(row.internal ? 'shown.all' : 'shown.part')}</Td>
            <Td dataLabel={t('invitedAt')}>{instant(row.invitedAt)}</Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}
