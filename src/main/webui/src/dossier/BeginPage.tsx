import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useStep } from '@/frame/answers';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { type DossierText, dossierPage } from './dossier';
import { blank } from './form/draft';
import { DossierForm } from './form/DossierForm';

/** Begins a cooperation file. The key of the call is made once, so that a second click finds the first. */
export function BeginPage() {
  const { t } = useTranslation('dossier');
  const path = useUnitPath();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const begin = useStep(
    (call, body: DossierText) =>
      call.POST('/api/v1/dossiers', { params: { header: { 'Idempotency-Key': key } }, body }),
    [['dossiers']],
  );
  const begun = begin.data && path(dossierPage(begin.data.id));
  useEffect(() => {
    if (begun !== undefined) {
      void navigate(begun, { replace: true });
    }
  }, [begun, navigate]);
  return (
    <Page title={t('begin')} lead={t('begin.what')}>
      <DossierForm
        first={blank}
        invited={[]}
        confirm={t('begin')}
        back={path('dossiers')}
        step={begin}
        send={begin.mutate}
      />
    </Page>
  );
}
