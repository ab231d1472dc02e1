import { Button, Content, Label, Spinner } from '@patternfly/react-core';
import { Td, Tr } from '@patternfly/react-table';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';
import { useFormats } from '@/frame/formats';
import { ProblemNote } from '@/problem/ProblemNote';
import type { Lead } from '../lead';
import { Fetching } from '../preview/Fetching';
import { lookOf } from '../preview/look';
import { useUnitNames } from '../units';
import { keepAs, useTransfer } from '@/frame/transfer';
import { kindOf } from './mediaTypes';
import type { Verdict } from './verdicts';

const Preview = lazy(async () => ({ default: (await import('../preview/Preview')).Preview }));

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
  const [isLookedAt, lookAt] = useState(false);
  const { id, name, mediaType, length, submitted } = document;
  const look = lookOf(document);
  const kind = kindOf(mediaType);
  const address = (part = '') =>
    `/api/v1/leads/${lead.id}/documents/${id}${part}?provider=${lead.provider}`;
  return (
    <Tr>
      <Td dataLabel={t('document.name')} className="seine-written">
        {name}
      </Td>
      <Td dataLabel={t('document.type')}>{kind ? t(`document.type.${kind}`) : mediaType}</Td>
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
                  lookAt(true);
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
            <Fetching part={transfer.loaded} whole={length} />
            <Button variant="link" onClick={transfer.cancel}>
              {t('step.cancel')}
            </Button>
          </>
        )}
        {transfer.error && <ProblemNote refusal={transfer.error} />}
        {isLookedAt && look && (
          <Suspense>
            <Preview
              look={look}
              name={name}
              address={address()}
              length={length}
              close={() => {
                lookAt(false);
              }}
            />
          </Suspense>
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
