import { Button, Checkbox } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '@/directory/Field';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { DAY, given, useAsked } from '@/measure/register/asked';
import { REQUEST_STATES } from './labels';
import { type RequestQuery, useRequests } from './request';
import { RequestTable } from './RequestTable';
import '@/measure/register/register.css';

const AWAITS = ['US', 'OTHERS'] as const;
const DAYS = ['waitingSince', 'inStateSince'] as const;
const MARKS = ['unconfirmed', 'alarmed'] as const;

/** The requests of all files: who waits for whom since when. */
export function RequestsPage() {
  const { t } = useTranslation('request');
  const asked = useAsked();
  const answer = useRequests(
    given<RequestQuery>({
      awaits: asked.one('awaits', AWAITS),
      state: asked.one('state', REQUEST_STATES),
      waitingSince: asked.text('waitingSince', DAY),
      inStateSince: asked.text('inStateSince', DAY),
      unconfirmed: asked.is('unconfirmed'),
      alarmed: asked.is('alarmed'),
    }),
  );
  return (
    <Page title={t('requests')} lead={t('requests.what')}>
      <Filter asked={asked} />
      <AwaitingRows
        answer={answer}
        none={<Nothing title={t('none')}>{t(asked.isAny ? 'none.filtered' : 'none.next')}</Nothing>}
      >
        {(rows) => <RequestTable name={t('requests')} rows={rows} />}
      </AwaitingRows>
    </Page>
  );
}

function Filter({ asked }: { asked: ReturnType<typeof useAsked> }) {
  const { t } = useTranslation('request');
  return (
    <div className="seine-filter seine-screen-only" role="search" aria-label={t('filter')}>
      <ChoiceField
        id="filter-awaits"
        label={t('filter.awaits')}
        empty={t('filter.all')}
        value={asked.value('awaits')}
        options={AWAITS.map((value) => ({ value, words: t(`awaits.${value}`) }))}
        onChange={(next) => {
          asked.put('awaits', next);
        }}
      />
      <ChoiceField
        id="filter-state"
        label={t('state')}
        empty={t('filter.all')}
        value={asked.value('state')}
        options={REQUEST_STATES.map((value) => ({ value, words: t(`state.${value}`) }))}
        onChange={(next) => {
          asked.put('state', next);
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
      {MARKS.map((name) => (
        <Checkbox
          key={name}
          id={`filter-${name}`}
          label={t(`filter.${name}`)}
          isChecked={asked.is(name) ?? false}
          onChange={(_event, isOn) => {
            asked.put(name, isOn ? 'true' : '');
          }}
        />
      ))}
      {asked.isAny && (
        <Button variant="link" onClick={asked.clear}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
