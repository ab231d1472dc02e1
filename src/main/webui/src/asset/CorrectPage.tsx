import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useForgetting } from '@/dossier/dossier';
import { Awaiting } from '@/frame/Awaiting';
import { useStep } from '@/frame/answers';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { type Asset, assetPage, type AssetForm as Sent, of, useAsset } from './asset';
import { AssetForm } from './form/AssetForm';
import { draftOf } from './form/draft';

/** Corrects what is known of an asset; what stood before stays in its history. */
export function CorrectPage() {
  const { t } = useTranslation('asset');
  const { asset: id = '' } = useParams();
  const answer = useAsset(id);
  const forget = useForgetting('asset', id);
  return (
    <Page
      title={t('correct.title')}
      lead={
        !answer.error &&
        answer.data && <strong className="seine-written">{answer.data.text.name}</strong>
      }
    >
      <Awaiting answer={answer}>
        {(asset) => <Correcting key={asset.revision} asset={asset} readAgain={forget} />}
      </Awaiting>
    </Page>
  );
}

function Correcting({ asset, readAgain }: { asset: Asset; readAgain: () => void }) {
  const { t } = useTranslation('asset');
  const path = useUnitPath();
  const navigate = useNavigate();
  const back = path(assetPage(asset.id));
  const [first] = useState(() => draftOf(asset));
  const correct = useStep(
    (call, body: Sent) => call.PUT('/api/v1/assets/{id}', { params: of(asset), body }),
    [['assets'], ['register']],
  );
  useEffect(() => {
    if (correct.isSuccess) {
      void navigate(back);
      readAgain();
    }
  }, [correct.isSuccess, navigate, back, readAgain]);
  return (
    <AssetForm
      first={first}
      confirm={t('correct.save')}
      back={back}
      step={correct}
      send={correct.mutate}
      readAgain={readAgain}
    />
  );
}
