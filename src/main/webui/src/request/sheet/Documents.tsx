import { Button, Content, Label } from '@patternfly/react-core';
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '@/dossier/sides';
import { useFormats } from '@/frame/formats';
import { keepAs, useTransfer } from '@/frame/transfer';
import { ProblemNote } from '@/problem/ProblemNote';
import { acknowledging, documentAddress, documentsOf, type Request } from '../request';
import { Acknowledge } from './Acknowledge';

type Brought = ReturnType<typeof documentsOf>[number];

/** What steps brought: originals as they came, translations beside what they translate. */
export function Documents({ request }: { request: Request }) {
  const { t } = useTranslation('request');
  const all = documentsOf(request);
  if (all.length === 0) {
    return <Content component="p">{t('documents.none')}</Content>;
  }
  return (
    <Table aria-label={t('documents')} variant="compact" gridBreakPoint="grid-lg">
      <Thead>
        <Tr>
          <Th width={30}>{t('document')}</Th>
          <Th>{t('document.kind')}</Th>
          <Th>{t('document.language')}</Th>
          <Th width={20}>{t('document.by')}</Th>
          <Th screenReaderText={t('document.download')} />
        </Tr>
      </Thead>
      <Tbody>
        {all.map((one) => (
          <Row key={`${one.step} ${one.id}`} request={request} document={one} all={all} />
        ))}
      </Tbody>
    </Table>
  );
}

type RowProps = { request: Request; document: Brought; all: Brought[] };

function Row({ request, document, all }: RowProps) {
  const { t } = useTranslation('request');
  const { day, languageName: language } = useFormats();
  const names = useNames();
  const transfer = useTransfer();
  const [isAsked, setAsked] = useState(false);
  const isOnConditions = request.onConditions.includes(document.id);
  const download = (headers?: Record<string, string>) => {
    transfer.start(
      documentAddress(request.id, document.id),
      (content) => {
        keepAs(document.name, content);
        setAsked(false);
      },
      headers,
    );
  };
  const original = all.find(({ id }) => id === document.translates);
  return (
    <Tr>
      <Td dataLabel={t('document')}>
        <bdi className="seine-written">{document.name}</bdi>
        {original && (
          <Content component="small">{t('document.translates', { name: original.name })}</Content>
        )}
        {isOnConditions && (
          <div>
            <Label isCompact color="blue">
              {t('document.conditions')}
            </Label>
          </div>
        )}
      </Td>
      <Td dataLabel={t('document.kind')}>{t(`kind.${document.kind}`)}</Td>
      <Td dataLabel={t('document.language')}>
        {document.language ? language(document.language) : t('none.short')}
      </Td>
      <Td dataLabel={t('document.by')}>
        <span className="seine-written">{names.unit(document.unit)}</span>
        <Content component="small">{day(document.on)}</Content>
      </Td>
      <Td className="seine-screen-only">
        <Button
          variant="link"
          aria-label={t('document.download.of', { name: document.name })}
          isAriaDisabled={transfer.loaded !== undefined}
          isLoading={transfer.loaded !== undefined}
          onClick={() => {
            if (isOnConditions) {
              setAsked(true);
            } else {
              download();
            }
          }}
        >
          {t('document.download')}
        </Button>
        {isAsked ? (
          <Suspense>
            <Acknowledge
              request={request}
              name={document.name}
              transfer={transfer}
              download={() => {
                download(acknowledging(request));
              }}
              close={() => {
                transfer.cancel();
                setAsked(false);
              }}
            />
          </Suspense>
        ) : (
          transfer.error && <ProblemNote refusal={transfer.error} />
        )}
      </Td>
    </Tr>
  );
}
