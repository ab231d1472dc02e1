import { Button, Spinner } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/directory/Field';
import { useDossiers } from '@/dossier/dossier';
import { useSide } from '@/dossier/sides';
import { useFormats } from '@/frame/formats';
import { keepAs, useTransfer } from '@/frame/transfer';
import { ProblemNote } from '@/problem/ProblemNote';
import '@/filter/filter.css';

/** The report to the Chamber, the register as a table, and its ends as a calendar. */
export function Takings() {
  const { t, i18n } = useTranslation('measure');
  const { size } = useFormats();
  const { isCourt } = useSide();
  const transfer = useTransfer();
  const [dossier, choose] = useState('');
  const files = useDossiers().data?.pages.flatMap(({ items }) => items) ?? [];
  const language = i18n.language.startsWith('fr') ? 'FR' : 'EN';
  const take = (address: string, name: string) => () => {
    transfer.start(address, (content) => {
      keepAs(name, content);
    });
  };
  return (
    <div className="seine-screen-only">
      {isCourt && (
        <div className="seine-filter">
          <ChoiceField
            id="report-dossier"
            label={t('report.of')}
            empty={t('choose')}
            value={dossier}
            options={files.map(({ id, title }) => ({ value: id, words: title }))}
            onChange={choose}
          />
          <Button
            isDisabled={dossier === ''}
            onClick={take(
              `/api/v1/dossiers/${dossier}/report?language=${language}`,
              `${t('report.file')}.pdf`,
            )}
          >
            {t('report')}
          </Button>
        </div>
      )}
      <div className="seine-page-actions">
        <Button
          variant="secondary"
          onClick={take('/api/v1/register/measures.csv', `${t('register.file')}.csv`)}
        >
          {t('table.csv')}
        </Button>
        <Button
          variant="secondary"
          onClick={take(
            `/api/v1/register/calendar.ics?language=${language}`,
            `${t('register.file')}.ics`,
          )}
        >
          {t('calendar.ics')}
        </Button>
        <Button
          variant="secondary"
          onClick={() => {
            window.print();
          }}
        >
          {t('print')}
        </Button>
      </div>
      <div role="status">
        {transfer.loaded !== undefined && (
          <>
            <Spinner size="md" aria-label={t('fetching')} />{' '}
            {t('fetched', { size: size(transfer.loaded) })}{' '}
            <Button variant="link" onClick={transfer.cancel}>
              {t('fetching.cancel')}
            </Button>
          </>
        )}
      </div>
      {transfer.error && <ProblemNote refusal={transfer.error} />}
      <small>{t('taking.what')}</small>
    </div>
  );
}
