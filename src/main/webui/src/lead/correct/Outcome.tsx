import { Alert } from '@patternfly/react-core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Records } from '@/frame/call';
import { useUnitPath } from '@/frame/unit';
import { type Lead, leadPage } from '../lead';
import { useUnitNames } from '../units';

/** What came of a correction: the version that stands now, and whom it did not reach. */
export function Outcome({ lead, receipt }: { lead: Lead; receipt: Records['Correction'] }) {
  const { t } = useTranslation('lead');
  const path = useUnitPath();
  const names = useUnitNames();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    said.current?.focus();
  }, []);
  const version = lead.version + 1;
  return (
    <div ref={said} role="status" tabIndex={-1} className="seine-stack">
      <Alert isInline component="p" variant="success" title={t('correct.done', { version })} />
      {receipt.notReached.length > 0 && (
        <Alert
          isInline
          component="p"
          variant="warning"
          title={t('correct.notReached', {
            units: receipt.notReached.map(names.full).join('; '),
          })}
        >
          {t('correct.notReached.next')}
        </Alert>
      )}
      <ul className="seine-list">
        <li>
          <Link to={path(leadPage(lead))}>{t('correct.open')}</Link>
        </li>
        <li>
          <Link
            to={path(
              `leads/${lead.id}/compare?provider=${lead.provider}&before=${lead.version}&after=${version}`,
            )}
          >
            {t('correct.compare')}
          </Link>
        </li>
      </ul>
    </div>
  );
}
