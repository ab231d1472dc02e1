import { Button, Content, Spinner, Stack, StackItem } from '@patternfly/react-core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '@/directory/Field';
import { Awaiting } from '@/frame/Awaiting';
import { useFormats } from '@/frame/formats';
import { Page } from '@/frame/Page';
import { keepAs, useTransfer } from '@/frame/transfer';
import { ProblemNote } from '@/problem/ProblemNote';
import { type Annual, FIRST_YEAR, useFigures } from './figures';
import { FiguresShown } from './FiguresShown';
import '@/filter/filter.css';

/** The figures of one year: all together, and of the States that allow to be named. */
export function FiguresPage() {
  const { t } = useTranslation('report');
  const last = new Date().getFullYear();
  const [year, choose] = useState(last);
  const answer = useFigures(year);
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, back) => String(last - back));
  return (
    <Page title={t('title')} lead={t('what')}>
      <div className="seine-filter seine-screen-only">
        <ChoiceField
          id="figures-year"
          label={t('year')}
          value={String(year)}
          options={years.map((one) => ({ value: one, words: one }))}
          onChange={(chosen) => {
            choose(Number(chosen));
          }}
        />
        <Takings year={year} />
      </div>
      <Awaiting answer={answer}>{(annual) => <Shown annual={annual} />}</Awaiting>
    </Page>
  );
}

function Shown({ annual }: { annual: Annual }) {
  const { t } = useTranslation('report');
  const { day } = useFormats();
  return (
    <Stack hasGutter>
      <StackItem>
        <Content component="p">
          {t('made', { day: day(annual.madeOn), year: annual.year })} {t('note')}
        </Content>
      </StackItem>
      <StackItem>
        {annual.all ? (
          <FiguresShown name={t('all')} figures={annual.all} />
        ) : (
          <Content component="p">{t('tooFew')}</Content>
        )}
      </StackItem>
      {annual.apart.map(({ participant, name, figures }) => (
        <StackItem key={participant}>
          <FiguresShown name={name} figures={figures} />
        </StackItem>
      ))}
    </Stack>
  );
}

/** The same figures as a file. */
function Takings({ year }: { year: number }) {
  const { t, i18n } = useTranslation('report');
  const { size } = useFormats();
  const transfer = useTransfer();
  const language = i18n.language.startsWith('fr') ? 'FR' : 'EN';
  const take = (address: string, name: string) => () => {
    transfer.start(`/api/v1/figures/${address}`, (content) => {
      keepAs(name, content);
    });
  };
  return (
    <div className="seine-filter-files">
      <div className="seine-page-actions">
        <Button
          variant="secondary"
          onClick={take(`report.pdf?year=${year}&language=${language}`, `${t('file')}-${year}.pdf`)}
        >
          {t('pdf')}
        </Button>
        <Button
          variant="secondary"
          onClick={take(`table.csv?year=${year}`, `${t('file')}-${year}.csv`)}
        >
          {t('csv')}
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
    </div>
  );
}
