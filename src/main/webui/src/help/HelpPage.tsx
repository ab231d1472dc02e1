import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '@/frame/Page';
import { useUnitPath } from '@/frame/unit';
import { jobs } from './jobs';
import './help.css';

/** The jobs that the help explains. */
export function HelpPage() {
  const { t } = useTranslation('help');
  const path = useUnitPath();
  return (
    <Page title={t('help')} lead={t('what')}>
      <ul className="seine-help-jobs">
        {jobs.map((job) => (
          <li key={job}>
            <Link to={path(`help/${job}`)}>{t(`job.${job}`)}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
