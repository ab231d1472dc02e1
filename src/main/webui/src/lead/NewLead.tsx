import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnitPath } from '@/frame/unit';

/** Leads to a new lead. */
export function NewLead() {
  const { t } = useTranslation('lead');
  const path = useUnitPath();
  return (
    <Link className="pf-v6-c-button pf-m-primary" to={path('leads/new')}>
      {t('leads.new')}
    </Link>
  );
}
