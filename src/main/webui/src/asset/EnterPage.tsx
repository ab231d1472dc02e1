import { Content } from '@patternfly/react-core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { type Dossier, dossierPage, useDossier } from '@/dossier/dossier';
import { useModel } from '@/entity/model';
import { useSet } from '@/entity/set';
import { Awaiting } from '@/frame/Awaiting';
import { useStep } from '@/frame/answers';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { draftOf } from '@/takeover/taken';
import { type AssetForm as Sent, assetPage } from './asset';
import { AssetForm } from './form/AssetForm';
import { blank, type Draft } from './form/draft';
import { Lies, useLies } from './form/Lies';

/** Enters an asset into a cooperation file. */
export function EnterPage() {
  const { t } = useTranslation('asset');
  const { dossier: id = '' } = useParams();
  const from = useFrom();
  const answer = useDossier(id);
  return (
    <Page
      title={t('enter')}
      lead={
        !answer.error &&
        answer.data && <strong className="seine-written">{answer.data.text.title}</strong>
      }
    >
      <Awaiting answer={answer}>
        {(dossier) =>
          from === null ? <Entering dossier={dossier} /> : <Taking from={from} dossier={dossier} />
        }
      </Awaiting>
    </Page>
  );
}

/** The lead and the entity of it that the address names; null where it names none. */
function useFrom(): From | null {
  const [search] = useSearchParams();
  const lead = search.get('lead');
  const entity = search.get('entity');
  const provider = search.get('provider');
  return lead === null || entity === null
    ? null
    : { entity, source: { lead, ...(provider === null ? {} : { provider }) } };
}

type From = { entity: string; source: { lead: string; provider?: string } };

/** The form as the entity of a lead fills it in. */
function Taking({ from, dossier }: { from: From; dossier: Dossier }) {
  const { t } = useTranslation('takeover');
  const set = useSet({ id: from.source.lead, provider: from.source.provider });
  const model = useModel();
  return (
    <Awaiting answer={model}>
      {(known) => (
        <Awaiting answer={set}>
          {({ entities }) => {
            const entity = entities.find(({ id }) => id === from.entity);
            return (
              <>
                <Content component="p">{t('from.what')}</Content>
                <Entering
                  dossier={dossier}
                  source={from.source}
                  first={entity ? draftOf(entity, entities, known) : blank}
                />
              </>
            );
          }}
        </Awaiting>
      )}
    </Awaiting>
  );
}

type Entering = { dossier: Dossier; first?: Draft; source?: From['source'] };

/** The key of the call is made once, so that a second click finds the first. */
function Entering({ dossier, first = blank, source }: Entering) {
  const { t } = useTranslation('asset');
  const path = useUnitPath();
  const navigate = useNavigate();
  const lies = useLies();
  // Asked for anew in the background, the entities must not undo what was typed.
  const [filled] = useState(first);
  const [key] = useState(() => crypto.randomUUID());
  const enter = useStep(
    (call, asset: Sent) =>
      call.POST('/api/v1/assets', {
        params: { header: { 'Idempotency-Key': key } },
        body: {
          dossier: dossier.id,
          ...lies.where,
          asset,
          ...(source ? { source } : {}),
        },
      }),
    [['assets'], ['register']],
  );
  const entered = enter.data && path(assetPage(enter.data.id));
  useEffect(() => {
    if (entered !== undefined) {
      void navigate(entered, { replace: true });
    }
  }, [entered, navigate]);
  return (
    <AssetForm
      first={filled}
      confirm={t('enter')}
      back={path(`${dossierPage(dossier.id)}?tab=assets`)}
      step={enter}
      send={enter.mutate}
      isReady={lies.isReady}
    >
      <Lies dossier={dossier} lies={lies} />
    </AssetForm>
  );
}
