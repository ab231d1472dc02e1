import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from './Page';

/** An address that is none of ours, or a record that is not there for this unit. */
export function NotFound() {
  const { t } = useTranslation('frame');
  return (
    <Page title={t('notFound.title')} lead={t('notFound.next')}>
      <Link to="/">{t('notFound.start')}</Link>
    </Page>
  );
}
