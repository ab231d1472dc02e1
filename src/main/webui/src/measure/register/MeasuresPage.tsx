import { Button } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { isGuest, useNames } from '@/dossier/sides';
import { DAY, given, ID, useAsked } from '@/filter/asked';
import { ChoiceFilter, DayFilters, Filter, MarkFilters } from '@/filter/Filter';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { SavedViews } from '@/view/SavedViews';
import { MEASURE_STATES } from '../labels';
import { type MeasureQuery, useMeasures } from '../measure';
import { MeasureTable } from '../MeasureTable';

const DAYS = ['endsFrom', 'endsBefore'] as const;
const MARKS = ['alarmed', 'claimed'] as const;

/** The measures that a number of the register counts, or that are filtered here. */
export function MeasuresPage() {
  const { t } = useTranslation('measure');
  const asked = useAsked();
  const { participants } = useNames();
  const answer = useMeasures(
    given<MeasureQuery>({
      state: asked.one('state', MEASURE_STATES),
      executing: asked.text('executing', ID),
      endsFrom: asked.text('endsFrom', DAY),
      endsBefore: asked.text('endsBefore', DAY),
      alarmed: asked.is('alarmed'),
      claimed: asked.is('claimed'),
    }),
  );
  return (
    <Page
      title={t('register.measures')}
      lead={t('register.measures.what')}
      actions={
        <Button
          variant="secondary"
          onClick={() => {
            window.print();
          }}
        >
          {t('print')}
        </Button>
      }
    >
      <SavedViews list="MEASURES" />
      <Filter asked={asked}>
        <ChoiceFilter
          asked={asked}
          name="state"
          label={t('state')}
          options={MEASURE_STATES.map((value) => ({ value, words: t(`state.${value}`) }))}
        />
        <ChoiceFilter
          asked={asked}
          name="executing"
          label={t('executing')}
          options={participants
            .filter(({ kind }) => isGuest(kind))
            .map(({ id, name }) => ({ value: id, words: name }))}
        />
        <DayFilters asked={asked} names={DAYS} label={(name) => t(`filter.${name}`)} />
        <MarkFilters asked={asked} names={MARKS} label={(name) => t(`filter.${name}`)} />
      </Filter>
      <AwaitingRows
        answer={answer}
        none={<Nothing title={t('none')}>{t(asked.isAny ? 'none.filtered' : 'none.next')}</Nothing>}
      >
        {(rows) => <MeasureTable name={t('measures')} rows={rows} />}
      </AwaitingRows>
    </Page>
  );
}
