import { Alert, Button, Content } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { ChoiceField } from '@/directory/Field';
import { dossierPage } from '@/dossier/dossier';
import { type Model, useModel } from '@/entity/model';
import { captionOf, type EntitySet, useSet } from '@/entity/set';
import { Awaiting } from '@/frame/Awaiting';
import { useStep } from '@/frame/answers';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { Part } from '@/frame/Part';
import { useUnitPath } from '@/frame/unit';
import { leadPage } from '@/lead/lead';
import { ProblemNote } from '@/problem/ProblemNote';
import { useOpenFiles } from './links';
import { isAsset } from './taken';
import '@/lead/new/new.css';

/** Chooses the cooperation file into which something of a lead is taken over, or linked. */
export function TakeOverPage() {
  const { t } = useTranslation('takeover');
  const { lead = '' } = useParams();
  const provider = useSearchParams()[0].get('provider') ?? undefined;
  const set = useSet({ id: lead, provider });
  const model = useModel();
  return (
    <Page title={t('title')} lead={t('what')}>
      <Awaiting answer={model}>
        {(known) => (
          <Awaiting answer={set}>
            {(found) => <Choosing lead={lead} provider={provider} set={found} model={known} />}
          </Awaiting>
        )}
      </Awaiting>
    </Page>
  );
}

type Choosing = { lead: string; provider: string | undefined; set: EntitySet; model: Model };

function Choosing({ lead, provider, set, model }: Choosing) {
  const { t } = useTranslation('takeover');
  const path = useUnitPath();
  const navigate = useNavigate();
  const files = useOpenFiles();
  const [dossier, choose] = useState('');
  const [entity, take] = useState('');
  const link = useStep(
    (call, id: string) =>
      call.POST('/api/v1/dossiers/{id}/leads', {
        params: { path: { id } },
        body: { lead, ...(provider === undefined ? {} : { provider }) },
      }),
    [['dossier']],
  );
  const back = path(provider === undefined ? `leads/${lead}` : leadPage({ id: lead, provider }));
  const asked = new URLSearchParams({ lead, entity });
  if (provider !== undefined) {
    asked.set('provider', provider);
  }
  return (
    <Awaiting answer={files}>
      {(open) =>
        open.length === 0 ? (
          <Nothing title={t('files.none')}>{t('files.none.next')}</Nothing>
        ) : (
          <div className="seine-stack seine-narrow">
            <Alert isInline variant="info" component="h2" title={t('shares')}>
              {t('shares.what')}
            </Alert>
            <Part title={t('file')}>
              <ChoiceField
                id="take-file"
                label={t('file.which')}
                isRequired
                empty={t('choose')}
                value={dossier}
                options={open.map(({ id, title }) => ({ value: id, words: title }))}
                onChange={choose}
              />
            </Part>
            <Part title={t('take')}>
              <div className="seine-stack">
                <ChoiceField
                  id="take-entity"
                  label={t('entity')}
                  help={t('entity.help')}
                  empty={t('choose')}
                  value={entity}
                  options={set.entities
                    .filter((one) => isAsset(one, model))
                    .map((one) => ({ value: one.id, words: captionOf(one) }))}
                  onChange={take}
                />
                <div>
                  <Button
                    isAriaDisabled={dossier === '' || entity === ''}
                    onClick={() =>
                      dossier !== '' &&
                      entity !== '' &&
                      void navigate(path(`${dossierPage(dossier)}/assets/new?${asked.toString()}`))
                    }
                  >
                    {t('take.go')}
                  </Button>
                </div>
              </div>
            </Part>
            <Part title={t('link')}>
              <div className="seine-stack">
                <Content component="p">{t('link.what')}</Content>
                {link.error && <ProblemNote refusal={link.error} />}
                <div role="status">
                  {link.isSuccess && (
                    <Alert isInline variant="success" component="p" title={t('link.done')} />
                  )}
                </div>
                <div>
                  <Button
                    variant="secondary"
                    isLoading={link.isPending}
                    isAriaDisabled={dossier === '' || link.isPending}
                    onClick={() => {
                      if (dossier !== '' && !link.isPending) {
                        link.mutate(dossier);
                      }
                    }}
                  >
                    {t('link.go')}
                  </Button>
                </div>
              </div>
            </Part>
            <div>
              <Link to={back}>{t('back')}</Link>
            </div>
          </div>
        )
      }
    </Awaiting>
  );
}
