import {
  Alert,
  Button,
  Content,
  MultipleFileUpload,
  MultipleFileUploadMain,
} from '@patternfly/react-core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { Refusal } from '@/frame/refusal';
import { useActingUnit } from '@/frame/unit';
import { ProblemNote } from '@/problem/ProblemNote';
import { useSessionEnded } from '@/session/ended';
import { isEntitySet } from '../../lead';
import { useEditing } from '../editing';
import { useLimits } from '../../limits';
import { TransferLine } from '../TransferLine';
import { WhoReads } from '../WhoReads';

/** The documents of the draft: those that the portal keeps, and those on their way. */
export function DocumentsStep() {
  const { t } = useTranslation('lead');
  const { size, number } = useFormats();
  const { lead, keeper, uploads } = useEditing();
  const unit = useActingUnit();
  const queries = useQueryClient();
  const transfers = useSyncExternalStore(uploads.subscribe, uploads.transfers);
  const kept = useAnswer(['lead', lead, 'documents'], (call, signal) =>
    call.GET('/api/v1/leads/{id}/documents', { params: { path: { id: lead } }, signal }),
  );
  const done = transfers.filter(({ state }) => state === 'done').length;
  const isBusy = transfers.some(({ state }) => state === 'waiting');
  useEffect(() => {
    // The list is read again when the queue is empty: each reading stands in the trail.
    if (done > 0 && !isBusy) {
      void queries.invalidateQueries({ queryKey: [unit, 'lead', lead, 'documents'] });
    }
  }, [done, isBusy, queries, unit, lead]);
  useEffect(() => {
    if (kept.data) {
      uploads.settle(kept.data.map(({ id }) => id));
    }
  }, [kept.data, uploads]);
  const allowed = useLimits();
  const limits = allowed.data;
  const hasEnded = useSessionEnded();
  useEffect(() => {
    if (!hasEnded) {
      uploads.goOn();
    }
  }, [hasEnded, uploads]);
  const lost = transfers.filter(({ state }) => state === 'unfinished').length;
  const add = async (files: File[]) => {
    await keeper.save();
    if (limits) {
      uploads.add(files, kept.data?.length ?? 0, limits);
    }
  };
  return (
    <>
      <WhoReads />
      <ul className="seine-list">
        {limits && (
          <>
            <li>{t('new.limits.size', { size: size(limits.documentBytes) })}</li>
            <li>
              {t('new.limits.count', {
                count: limits.documentsPerLead,
                shown: number(limits.documentsPerLead),
              })}
            </li>
          </>
        )}
        <li>{t('new.limits.kinds')}</li>
        <li>{t('new.limits.line')}</li>
      </ul>
      {lost > 0 && (
        <Alert
          component="h3"
          isInline
          variant="warning"
          title={t('new.unfinished', { count: lost })}
        >
          {t('new.unfinished.next')}
        </Alert>
      )}
      <Awaiting answer={allowed}>
        {() => (
          <MultipleFileUpload
            onFileDrop={(_, files) => void add(files)}
            dropzoneProps={{ multiple: true }}
          >
            <MultipleFileUploadMain
              titleText={t('new.drop')}
              titleTextSeparator={t('new.drop.or')}
              infoText={t('new.drop.what')}
              browseButtonText={t('new.drop.choose')}
            />
          </MultipleFileUpload>
        )}
      </Awaiting>
      {transfers.length > 0 && (
        <section aria-label={t('new.transfers')}>
          <ul className="seine-files">
            {transfers.map((transfer) => (
              <TransferLine key={transfer.id} transfer={transfer} uploads={uploads} />
            ))}
          </ul>
        </section>
      )}
      <Awaiting answer={kept}>
        {(documents) => <KeptFiles documents={documents.filter((one) => !isEntitySet(one))} />}
      </Awaiting>
    </>
  );
}

function KeptFiles({ documents }: { documents: Records['Document'][] }) {
  const { t } = useTranslation('lead');
  const { size, instant } = useFormats();
  const { lead, keeper, calls } = useEditing();
  const unit = useActingUnit();
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [going, go] = useState<string | null>(null);
  const [refusal, refuse] = useState<Refusal | null>(null);
  const remove = async (id: string) => {
    go(id);
    refuse(null);
    try {
      await keeper.withRevision((revision) => calls.removeDocument(id, revision));
    } catch (failure) {
      refuse(failure instanceof Refusal ? failure : Refusal.noAnswer());
    }
    await queries.invalidateQueries({ queryKey: [unit, 'lead', lead, 'documents'] });
    go(null);
    heading.current?.focus();
  };
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {t('new.kept', { count: documents.length })}
      </h3>
      {refusal && <ProblemNote refusal={refusal} />}
      {documents.length === 0 && <Content component="p">{t('new.kept.none')}</Content>}
      <ul className="seine-files">
        {documents.map(({ id, name, length, sealedAt }) => (
          <li key={id}>
            <div>
              <div className="seine-written">{name}</div>
              <div className="seine-subtle">
                {t('new.kept.line', { size: size(length), when: instant(sealedAt) })}
              </div>
            </div>
            <Button
              variant="link"
              isDanger
              isLoading={going === id}
              isAriaDisabled={going !== null}
              aria-label={t('new.kept.removeNamed', { name })}
              onClick={() => void remove(id)}
            >
              {t('new.kept.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
