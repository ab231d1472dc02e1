import { Button, Content, Label, Progress, Spinner } from '@patternfly/react-core';
import { Td, Tr } from '@patternfly/react-table';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '@/frame/Awaiting';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { ProblemNote } from '@/problem/ProblemNote';
import type { Lead } from '../lead';
import { useUnitNames } from '../units';
import { Picture, Preview, Written } from './Preview';
import { lookOf } from './preview';
import { keepAs, useTransfer } from '@/frame/transfer';
import type { Verdict } from './verdicts';

const PdfPages = lazy(async () => ({ default: (await import('./PdfPages')).PdfPages }));

type DocumentRow = {
  lead: Lead;
  document: Records['Document'];
  verdict: Verdict | undefined;
  verifying: boolean;
};

/** A document: what it is, what its signature proves, and how to get it. */
export function DocumentRow({ lead, document, verdict, verifying }: DocumentRow) {
  const { t } = useTranslation('lead');
  const { size } = useFormats();
  const transfer = useTransfer();
  const [shown, setShown] = useState<Blob>();
  const [isPaging, setPaging] = useState(false);
  const { id, name, mediaType, length, submitted } = document;
  const look = lookOf(document);
  const address = (part = '') =>
    `/api/v1/leads/${lead.id}/documents/${id}${part}?provider=${lead.provider}`;
  return (
    <Tr>
      <Td dataLabel={t('document.name')} className="seine-written">
        {name}
      </Td>
      <Td dataLabel={t('document.type')}>{mediaType}</Td>
      <Td dataLabel={t('document.size')}>{size(length)}</Td>
      <Td dataLabel={t('document.verdict')}>
        {verifying ? (
          <Spinner size="md" aria-label={t('verdict.verifying')} />
        ) : (
          <VerdictWords verdict={verdict} submitted={submitted} />
        )}
      </Td>
      <Td className="seine-screen-only">
        {transfer.loaded === undefined ? (
          <>
            <Button
              variant="link"
              aria-label={t('document.download.of', { name })}
              onClick={() => {
                transfer.start(address(), (content) => {
                  keepAs(name, content);
                });
              }}
            >
              {t('document.download')}
            </Button>
            {look && (
              <Button
                variant="link"
                aria-label={t('document.look.of', { name })}
                onClick={() => {
                  if (look === 'pdf') {
                    setPaging(true);
                  } else {
                    transfer.start(address(), setShown);
                  }
                }}
              >
                {t('document.look')}
              </Button>
            )}
            {submitted && (
              <Button
                variant="link"
                aria-label={t('document.export.of', { name })}
                onClick={() => {
                  transfer.start(address('/export'), (content) => {
                    keepAs(`${id}.zip`, content);
                  });
                }}
              >
                {t('document.export')}
              </Button>
            )}
          </>
        ) : (
          <>
            <Progress
              size="sm"
              title={t('document.fetching')}
              value={length === 0 ? 0 : Math.min(100, (100 * transfer.loaded) / length)}
              label={t('document.fetched', { part: size(transfer.loaded), whole: size(length) })}
            />
            <Button variant="link" onClick={transfer.cancel}>
              {t('step.cancel')}
            </Button>
          </>
        )}
        {transfer.error && <ProblemNote refusal={transfer.error} />}
        {(shown ?? isPaging) && look && (
          <Preview
            name={name}
            close={() => {
              setShown(undefined);
              setPaging(false);
            }}
          >
            {shown === undefined ? (
              <Suspense fallback={<Waiting />}>
                <PdfPages name={name} address={address()} length={length} />
              </Suspense>
            ) : look === 'text' ? (
              <Written content={shown} />
            ) : (
              <Picture content={shown} name={name} />
            )}
          </Preview>
        )}
      </Td>
    </Tr>
  );
}

const COLOURS = { PASSED: 'green', FAILED: 'red', INDETERMINATE: 'orange' } as const;

function VerdictWords({
  verdict,
  submitted,
}: {
  verdict: Verdict | undefined;
  submitted: boolean;
}) {
  const { t, i18n } = useTranslation('lead');
  const { instant } = useFormats();
  const names = useUnitNames();
  if (verdict === undefined) {
    return t(submitted ? 'verdict.notYet' : 'verdict.draft');
  }
  return (
    <div role="status">
      <Label color={COLOURS[verdict.indication]}>{t(`verdict.${verdict.indication}`)}</Label>
      <Content component="small">{i18n.language === 'fr' ? verdict.fr : verdict.en}</Content>
      {verdict.signer && verdict.signedAt && (
        <Content component="small">
          {t('verdict.signed', {
            unit: names.full(verdict.signer),
            when: instant(verdict.signedAt),
          })}
        </Content>
      )}
    </div>
  );
}
