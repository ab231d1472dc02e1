import { Button, Content, Flex } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useAnswer } from '@/frame/answers';
import { Awaiting } from '@/frame/Awaiting';
import { Page } from '@/frame/Page';
import { useHasRole, useUnitPath } from '@/frame/unit';
import { Activity } from './Activity';
import { addressOf, type Asked, askedOf, daysAgo } from './asked';
import { Export } from './Export';
import { EntryTable } from './EntryTable';
import { NoEntries } from './NoEntries';
import { TrailSearch } from './TrailSearch';
import { useReadyQuestions } from './questions';
import './trail.css';

const ROWS = 100;

/** Searches the trail. The whole search stands in the address, so that it can be kept and sent on. */
export function TrailPage() {
  const [search] = useSearchParams();
  const path = useUnitPath();
  return search.has('from') ? (
    <Trail asked={askedOf(search)} />
  ) : (
    <Navigate replace to={path(addressOf({ ...askedOf(search), from: daysAgo(7) }))} />
  );
}

function Trail({ asked }: { asked: Asked }) {
  const { t } = useTranslation('trail');
  const all = useHasRole('auditor');
  const entries = useAnswer(['trail', asked], (call, signal) =>
    call.GET('/api/v1/trail', {
      params: { query: { ...asked, order: 'newest', limit: ROWS } },
      signal,
    }),
  );
  return (
    <Page title={t('title')} lead={all ? t('what.all') : t('what.own')}>
      <Questions />
      <TrailSearch asked={asked} />
      <section aria-labelledby="trail-entries" className="seine-trail-entries">
        <Content component="h2" id="trail-entries">
          {t('entries')}
        </Content>
        <Awaiting answer={entries}>
          {({ items, next }) =>
            items.length === 0 ? (
              <NoEntries asked={asked} />
            ) : (
              <>
                <p role="status">
                  {t('listed', { count: items.length })} {next ? t('listed.more') : t('listed.all')}
                </p>
                <Activity asked={asked} />
                <EntryTable entries={items} asked={asked} />
                <Turning asked={asked} next={next ?? undefined} />
              </>
            )
          }
        </Awaiting>
      </section>
      {all && <Export asked={asked} />}
    </Page>
  );
}

function Questions() {
  const { t } = useTranslation('trail');
  return (
    <nav aria-label={t('questions')} className="seine-screen-only">
      <Content component="h2">{t('questions')}</Content>
      <ul className="seine-trail-questions">
        {useReadyQuestions().map(({ words, to }) => (
          <li key={to}>
            <Link to={to}>{words}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Turns to the next page, and back to the first; the browser's own button turns back by one. */
function Turning({ asked, next }: { asked: Asked; next: string | undefined }) {
  const { t } = useTranslation('trail');
  const path = useUnitPath();
  const { after, ...first } = asked;
  return (
    <Flex className="seine-screen-only" role="navigation" aria-label={t('turning')}>
      {after !== undefined && (
        <Button
          variant="secondary"
          component={(props: object) => <Link {...props} to={path(addressOf(first))} />}
        >
          {t('turning.first')}
        </Button>
      )}
      {next !== undefined && (
        <Button
          variant="secondary"
          component={(props: object) => (
            <Link {...props} to={path(addressOf({ ...first, after: next }))} />
          )}
        >
          {t('turning.next')}
        </Button>
      )}
    </Flex>
  );
}
