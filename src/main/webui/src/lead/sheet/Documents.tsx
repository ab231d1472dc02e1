import { Button, Content } from '@patternfly/react-core';
import { Table, Tbody, Th, Thead, Tr } from '@patternfly/react-table';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '@/problem/ProblemNote';
import type { Lead } from '../lead';
import { DocumentRow } from './DocumentRow';
import type { Verdicts } from './verdicts';

/** The documents of the version shown. */
export function Documents({ lead, verdicts }: { lead: Lead; verdicts: Verdicts }) {
  const { t } = useTranslation('lead');
  const { documents } = lead;
  if (documents.length === 0) {
    return <Content component="p">{t('head.documents.none')}</Content>;
  }
  const submitted = documents.filter((one) => one.submitted).map((one) => one.id);
  return (
    <>
      <div className="seine-screen-only">
        <Content component="p">{t('documents.recorded')}</Content>
        {submitted.length > 0 && (
          <Button
            variant="secondary"
            isLoading={verdicts.current !== undefined}
            isAriaDisabled={verdicts.current !== undefined}
            onClick={() => {
              verdicts.verify(submitted);
            }}
          >
            {t('documents.verifyAll')}
          </Button>
        )}
      </div>
      {verdicts.error && <ProblemNote refusal={verdicts.error} />}
      <Table aria-label={t('part.documents')} variant="compact">
        <Thead>
          <Tr>
            <Th width={30}>{t('document.name')}</Th>
            <Th>{t('document.type')}</Th>
            <Th>{t('document.size')}</Th>
            <Th width={30} modifier="wrap">
              {t('document.verdict')}
            </Th>
            <Th screenReaderText={t('column.steps')} />
          </Tr>
        </Thead>
        <Tbody>
          {documents.map((document) => (
            <DocumentRow
              key={document.id}
              lead={lead}
              document={document}
              verdict={verdicts.of[document.id]}
              verifying={verdicts.current === document.id}
            />
          ))}
        </Tbody>
      </Table>
    </>
  );
}
