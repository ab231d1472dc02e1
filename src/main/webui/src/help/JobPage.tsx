import { Content } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Waiting } from '@/frame/Awaiting';
import { Later } from '@/frame/Later';
import type { LanguageCode } from '@/frame/languages';
import { NotFound } from '@/frame/NotFound';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { type Job, jobs } from './jobs';
import { pageOf } from './pages';
import { Pieces } from './Pieces';
import './help.css';

/** How one job is done, in the language of the pages. */
export function JobPage() {
  const { job } = useParams();
  const known = jobs.find((one) => one === job);
  return known ? <Explained job={known} /> : <NotFound />;
}

function Explained({ job }: { job: Job }) {
  const { t, i18n } = useTranslation('help');
  const path = useUnitPath();
  const language = i18n.language as LanguageCode;
  const page = useQuery({
    queryKey: ['help', job, language],
    queryFn: () => pageOf(job, language),
    staleTime: Infinity,
  });
  return (
    <Page title={t(`job.${job}`)} actions={<Link to={path('help')}>{t('all')}</Link>}>
      {page.data === undefined ? (
        <Later>
          <Waiting />
        </Later>
      ) : (
        <Content className="seine-help">
          {/* The first piece is the title, which stands above. */}
          <Pieces pieces={page.data.slice(1)} />
        </Content>
      )}
    </Page>
  );
}
