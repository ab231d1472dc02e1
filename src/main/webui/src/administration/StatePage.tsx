import { useTranslation } from 'react-i18next';
import { AdministrationTabs } from '@/directory/AdministrationTabs';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer } from '@/frame/answers';
import { Page } from '@/frame/Page';
import { Backups } from './Backups';
import { CertificateEnds } from './CertificateEnds';
import { Parts } from './Parts';
import './administration.css';

/** Whether the parts of the portal answer, when it was backed up, and when certificates end. */
export function StatePage() {
  const { t } = useTranslation('administration');
  const state = useAnswer(['portal-state'], (call, signal) =>
    call.GET('/api/v1/portal-state', { signal }),
  );
  const ends = useAnswer(['certificates', 'ends'], (call, signal) =>
    call.GET('/api/v1/certificates', { signal }),
  );
  return (
    <Page title={t('state')} lead={t('what')}>
      <div className="seine-administration">
        <AdministrationTabs at="state" />
        <Awaiting answer={state}>
          {(now) => (
            <>
              <Parts parts={now.parts} />
              <Backups state={now} />
            </>
          )}
        </Awaiting>
        <Awaiting answer={ends}>{(all) => <CertificateEnds ends={all} />}</Awaiting>
      </div>
    </Page>
  );
}
