import { Button, Content, Flex, Spinner } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/frame/formats';
import { keepAs, useTransfer } from '@/frame/transfer';
import { ProblemNote } from '@/problem/ProblemNote';
import type { Asked } from './asked';

const forms = ['jsonl', 'csv'] as const;

/** Takes all entries of a search out of the portal, which the trail records. */
export function Export({ asked }: { asked: Asked }) {
  const { t } = useTranslation('trail');
  const { size } = useFormats();
  const transfer = useTransfer();
  return (
    <section className="seine-screen-only seine-trail-export" aria-labelledby="trail-export">
      <Content component="h2" id="trail-export">
        {t('export')}
      </Content>
      <p>{t('export.what')}</p>
      {transfer.loaded === undefined ? (
        <Flex>
          {forms.map((form) => (
            <Button
              key={form}
              variant="secondary"
              onClick={() => {
                transfer.start(addressOfExport(form, asked), (content) => {
                  keepAs(`trail.${form}`, content);
                });
              }}
            >
              {t(`export.${form}`)}
            </Button>
          ))}
        </Flex>
      ) : (
        <Flex role="status">
          <Spinner size="md" aria-label={t('export.fetching')} />
          {t('export.fetched', { size: size(transfer.loaded) })}
          <Button variant="link" onClick={transfer.cancel}>
            {t('export.cancel')}
          </Button>
        </Flex>
      )}
      {transfer.error && <ProblemNote refusal={transfer.error} />}
      <small>{t('export.formula')}</small>
    </section>
  );
}

/** The API's address for all entries of a search; which page is shown does not matter. */
export function addressOfExport(form: (typeof forms)[number], asked: Asked) {
  const { operation = [], ...rest } = asked;
  const search = new URLSearchParams(operation.map((code) => ['operation', code]));
  for (const [name, value] of Object.entries(rest)) {
    if (name !== 'after' && value !== '') {
      search.set(name, value);
    }
  }
  return `/api/v1/trail/entries.${form}?${search.toString()}`;
}
