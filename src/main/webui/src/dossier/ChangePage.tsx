import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { useStep } from '@/frame/answers';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { type Dossier, dossierPage, type DossierText, useDossier, useForgetting } from './dossier';
import { draftOf } from './form/draft';
import { DossierForm } from './form/DossierForm';
import { useNames } from './sides';
import { of } from './steps/renewed';

/** Changes what a cooperation file is about, and who is shown what of it. */
export function ChangePage() {
  const { t } = useTranslation('dossier');
  const { dossier: id = '' } = useParams();
  const answer = useDossier(id);
  const forget = useForgetting('dossier', id);
  return (
    <Page
      title={t('change')}
      lead={
        !answer.error &&
        answer.data && <strong className="seine-written">{answer.data.text.title}</strong>
      }
    >
      <Awaiting answer={answer}>
        {(dossier) => <Changing key={dossier.revision} dossier={dossier} readAgain={forget} />}
      </Awaiting>
    </Page>
  );
}

function Changing({ dossier, readAgain }: { dossier: Dossier; readAgain: () => void }) {
  const { t } = useTranslation('dossier');
  const path = useUnitPath();
  const navigate = useNavigate();
  const names = useNames();
  const back = path(dossierPage(dossier.id));
  const [first] = useState(() => draftOf(dossier.text));
  const change = useStep(
    (call, body: DossierText) => call.PUT('/api/v1/dossiers/{id}', { params: of(dossier), body }),
    [['dossiers']],
  );
  useEffect(() => {
    if (change.isSuccess) {
      void navigate(back);
      readAgain();
    }
  }, [change.isSuccess, navigate, back, readAgain]);
  const invited = dossier.units.flatMap(({ unit, ofCourt }) => {
    const participant = names.participantOf(unit);
    return ofCourt || participant === undefined ? [] : [participant];
  });
  return (
    <DossierForm
      first={first}
      invited={[...new Set(invited)]}
      confirm={t('change.save')}
      back={back}
      step={change}
      send={change.mutate}
      readAgain={readAgain}
    />
  );
}
