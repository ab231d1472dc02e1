import { useTranslation } from 'react-i18next';
import { DAY, given, useAsked } from '@/filter/asked';
import { ChoiceFilter, DayFilters, Filter, MarkFilters } from '@/filter/Filter';
import { AwaitingRows } from '@/frame/AwaitingRows';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { SavedViews } from '@/view/SavedViews';
import { REQUEST_STATES } from './labels';
import { type RequestQuery, useRequests } from './request';
import { RequestTable } from './RequestTable';

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
      <SavedViews list="REQUESTS" />
      <Filter asked={asked}>
        <ChoiceFilter
          asked={asked}
          name="awaits"
          label={t('filter.awaits')}
          options={AWAITS.map((value) => ({ value, words: t(`awaits.${value}`) }))}
        />
        <ChoiceFilter
          asked={asked}
          name="state"
          label={t('state')}
          options={REQUEST_STATES.map((value) => ({ value, words: t(`state.${value}`) }))}
        />
        <DayFilters asked={asked} names={DAYS} label={(name) => t(`filter.${name}`)} />
        <MarkFilters asked={asked} names={MARKS} label={(name) => t(`filter.${name}`)} />
      </Filter>
      <AwaitingRows
        answer={answer}
        none={<Nothing title={t('none')}>{t(asked.isAny ? 'none.filtered' : 'none.next')}</Nothing>}
      >
        {(rows) => <RequestTable name={t('requests')} rows={rows} />}
      </AwaitingRows>
    </Page>
  );
}
