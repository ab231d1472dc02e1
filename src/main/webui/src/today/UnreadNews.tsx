import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import type { Answer } from '@/frame/answers';
import { useUnitPath } from '@/frame/unit';
import type { LeadRow } from '@/lead/lead';
import { type NoticePage, useLeadsOf } from './answers';
import { leadsBeyond, newsOf } from './news';
import { NewsTable } from './NewsTable';
import { Section } from './Section';

const MOST_SHOWN = 10;

type UnreadNews = {
  answer: Answer<NoticePage>;
  /** The leads that stand on the page. */
  rows: LeadRow[];
};

/** What happened that the member has not opened yet. */
export function UnreadNews({ answer, rows }: UnreadNews) {
  const { t } = useTranslation('today');
  const path = useUnitPath();
  const all = newsOf(answer.data?.items ?? [], rows);
  const news = all.slice(0, MOST_SHOWN);
  const further = useLeadsOf(leadsBeyond(news, rows));
  const known = [...rows, ...(further.data?.items ?? [])];
  return (
    <Section
      title={t('news')}
      count={answer.data && all.length}
      isMore={Boolean(answer.data?.next)}
      none={t('news.none')}
    >
      <Awaiting answer={answer}>
        {() => (
          <>
            <NewsTable
              name={t('news')}
              news={news}
              leadOf={({ record, provider }) =>
                known.find((row) => row.id === record && row.provider === provider)
              }
            />
            <Link to={path('notices')}>{t('news.all')}</Link>
          </>
        )}
      </Awaiting>
    </Section>
  );
}
