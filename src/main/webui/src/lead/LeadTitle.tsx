import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnitPath } from '@/frame/unit';
import { leadPage } from './lead';

type LeadTitle = { lead: { id: string; provider: string; title: string } };

/** The line by which a member recognises a lead, leading to its sheet. */
export function LeadTitle({ lead }: LeadTitle) {
  const { t } = useTranslation('lead');
  const path = useUnitPath();
  return (
    <Link to={path(leadPage(lead))} className="seine-written">
      {lead.title || t('untitled')}
    </Link>
  );
}
