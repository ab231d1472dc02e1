import { Alert, Button, Content } from '@patternfly/react-core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Dossier, dossierPage, useDossier } from '@/dossier/dossier';
import { Awaiting } from '@/frame/Awaiting';
import { useStep } from '@/frame/answers';
import { Page } from '@/frame/Page';
import { Part } from '@/frame/Part';
import { useUnitPath } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { Lies, useLies } from '../form/Lies';
import { Columns } from './Columns';
import { RowFaults, type RowFault } from './RowFaults';
import { Taken } from './Taken';

/** Enters many assets of a cooperation file at once, from a table. */
export function TablePage() {
  const { t } = useTranslation('asset');
  const { dossier: id = '' } = useParams();
  const answer = useDossier(id);
  return (
    <Page
      title={t('table')}
      lead={
        !answer.error &&
        answer.data && <strong className="seine-written">{answer.data.text.title}</strong>
      }
    >
      <Awaiting answer={answer}>{(dossier) => <Sending dossier={dossier} />}</Awaiting>
    </Page>
  );
}

/** The key of a call is that of its file: one that broke off finds what it entered before. */
type Chosen = { file: File; key: string };

function Sending({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('asset');
  const path = useUnitPath();
  const lies = useLies();
  const chooser = useRef<HTMLInputElement>(null);
  const [chosen, choose] = useState<Chosen>();
  const enter = useStep(
    (call, { file, key }: Chosen) =>
      call.POST('/api/v1/asset-tables', {
        params: {
          query: { dossier: dossier.id, ...lies.where },
          header: { 'Idempotency-Key': key },
        },
        body: file as unknown as string,
        headers: { 'Content-Type': 'text/csv' },
        bodySerializer: (body) => body,
      }),
    [['assets'], ['register']],
  );
  const isReady = chosen !== undefined && lies.isReady && !enter.isPending;
  const faults = (enter.error?.problem['faults'] ?? []) as RowFault[];
  if (enter.data) {
    return <Taken rows={enter.data} back={path(`${dossierPage(dossier.id)}?tab=assets`)} />;
  }
  return (
    <div className="seine-stack seine-narrow">
      <Part title={t('table.columns')}>
        <Content component="p">{t('table.what')}</Content>
        <Columns />
      </Part>
      <Lies dossier={dossier} lies={lies} />
      <Part title={t('table.file')}>
        <div className="seine-stack">
          <input
            ref={chooser}
            hidden
            aria-label={t('table.file')}
            type="file"
            accept=".csv,text/csv"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) {
                enter.reset();
                choose({ file, key: crypto.randomUUID() });
              }
            }}
          />
          <div>
            <Button variant="secondary" onClick={() => chooser.current?.click()}>
              {t('table.choose')}
            </Button>{' '}
            {chosen && (
              <span className="seine-written" dir="auto">
                {chosen.file.name}
              </span>
            )}
          </div>
          <div role="status">
            {enter.isPending && (
              <Alert isInline variant="info" component="p" title={t('table.going')} />
            )}
          </div>
          {enter.error && <ProblemNote refusal={enter.error} />}
          {faults.length > 0 && (
            <RowFaults faults={faults} count={Number(enter.error?.problem['count'])} />
          )}
          <div className="seine-page-actions">
            <Button
              isLoading={enter.isPending}
              isAriaDisabled={!isReady}
              onClick={() => {
                if (isReady) {
                  enter.mutate(chosen);
                }
              }}
            >
              {t('table.enter')}
            </Button>
            <Link
              className="pf-v6-c-button pf-m-link"
              to={path(`${dossierPage(dossier.id)}?tab=assets`)}
            >
              {t('table.cancel')}
            </Link>
          </div>
        </div>
      </Part>
    </div>
  );
}
