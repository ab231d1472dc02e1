import { Content } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnitPath } from '@/frame/unit';
import type { Lead } from '@/lead/lead';

/** The way from an information sheet into a cooperation file. */
export function IntoFile({ lead: { id, provider } }: { lead: Pick<Lead, 'id' | 'provider'> }) {
  const { t } = useTranslation('takeover');
  const path = useUnitPath();
  return (
    <div className="seine-stack">
      <Content component="p">{t('what')}</Content>
      <div>
        <Link
          className="pf-v6-c-button pf-m-secondary"
          to={path(`leads/${id}/take-over?provider=${provider}`)}
        >
          {t('go')}
        </Link>
      </div>
    </div>
  );
}
