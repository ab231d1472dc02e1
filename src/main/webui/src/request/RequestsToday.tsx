import { StackItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAnswer } from '@/frame/answers';
import { useUnitPath } from '@/frame/unit';
import { Section } from '@/today/Section';
import type { RequestQuery, RequestRow } from './request';
import { RequestTable } from './RequestTable';

/** The day's page shows the first of them and leads to all. */
const MOST = 10;

function useRows(query: RequestQuery) {
  return useAnswer<RequestRow[]>(['requests', 'today', query], async (call, signal) => {
    const { data, error, response } = await call.GET('/api/v1/requests', {
      params: { query: { ...query, limit: MOST } },
      signal,
    });
    return data === undefined ? { error, response } : { data: data.items, response };
  });
}

/** Of requests: on which the next move is ours, and on which it is another's. */
export function RequestsToday() {
  const { t } = useTranslation('request');
  const path = useUnitPath();
  const sections = [
    { name: t('today.ours'), awaits: 'US', rows: useRows({ awaits: 'US' }).data ?? [] },
    { name: t('today.others'), awaits: 'OTHERS', rows: useRows({ awaits: 'OTHERS' }).data ?? [] },
  ];
  return sections
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, awaits, rows }) => (
      <StackItem key={name}>
        <Section title={name} count={rows.length} isMore={rows.length === MOST}>
          <RequestTable name={name} rows={rows} />
          {rows.length === MOST && (
            <Link to={path(`requests?awaits=${awaits}`)}>{t('today.all')}</Link>
          )}
        </Section>
      </StackItem>
    ));
}
