import { Button, Checkbox } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { isGuest, useNames } from '@/dossier/sides';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { MEASURE_STATES } from '../labels';
import { type MeasureQuery, useMeasures } from '../measure';
import { MeasureTable } from '../MeasureTable';
import { DAY, given, ID, useAsked } from './asked';
import './register.css';

const DAYS = ['endsFrom', 'endsBefore'] as const;
const MARKS = ['alarmed', 'claimed'] as const;

/** The measures that a number of the register counts, or that are filtered here. */
export function MeasuresPage() {
  const { t } = useTranslation('measure');
  const asked = useAsked();
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
      <Filter asked={asked} />
      <AwaitingRows
        answer={answer}
        none={<Nothing title={t('none')}>{t(asked.isAny ? 'none.filtered' : 'none.next')}</Nothing>}
      >
        {(rows) => <MeasureTable name={t('measures')} rows={rows} />}
      </AwaitingRows>
    </Page>
  );
}

function Filter({ asked }: { asked: ReturnType<typeof useAsked> }) {
  const { t } = useTranslation('measure');
  const { participants } = useNames();
  return (
    <div className="seine-filter seine-screen-only" role="search" aria-label={t('filter')}>
      <ChoiceField
        id="filter-state"
        label={t('state')}
        empty={t('filter.all')}
        value={asked.value('state')}
        options={MEASURE_STATES.map((value) => ({ value, words: t(`state.${value}`) }))}
        onChange={(next) => {
          asked.put('state', next);
        }}
      />
      <ChoiceField
        id="filter-executing"
        label={t('executing')}
        empty={t('filter.all')}
        value={asked.value('executing')}
        options={participants
          .filter(({ kind }) => isGuest(kind))
          .map(({ id, name }) => ({ value: id, words: name }))}
        onChange={(next) => {
          asked.put('executing', next);
        }}
      />
      {DAYS.map((name) => (
        <TextField
          key={name}
          id={`filter-${name}`}
          label={t(`filter.${name}`)}
          type="date"
          value={asked.value(name)}
          onChange={(next) => {
            asked.put(name, next);
          }}
        />
      ))}
      <div className="seine-filter-marks">
        {MARKS.map((name) => (
          <Checkbox
            key={name}
            id={`filter-${name}`}
            label={t(`filter.${name}`)}
            isChecked={asked.is(name) === true}
            onChange={(_event, checked) => {
              asked.put(name, checked ? 'true' : '');
            }}
          />
        ))}
      </div>
      <Button variant="secondary" isDisabled={!asked.isAny} onClick={asked.clear}>
        {t('filter.clear')}
      </Button>
    </div>
  );
}
