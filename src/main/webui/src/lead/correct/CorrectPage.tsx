import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import type { Records } from '@/frame/call';
import { type Lead, leadPage, useLead } from '../lead';
import { canCorrect } from '../steps/steps';
import { Correction } from './Correction';
import { Outcome } from './Outcome';
import '../new/new.css';

/** Corrects a submitted lead by a new version. */
export function CorrectPage() {
  const { t } = useTranslation('lead');
  const unit = useActingUnit();
  const { lead: id = '' } = useParams();
  const answer = useLead({ id, provider: unit });
  const [done, setDone] = useState<{ lead: Lead; receipt: Records['Correction'] }>();
  return (
    <Page title={t('correct')} lead={t('correct.what')}>
      {done ? (
        <Outcome {...done} />
      ) : (
        <Awaiting answer={answer}>
          {(lead) =>
            canCorrect(lead, unit) ? (
              <Correction
                // What a colleague corrected meanwhile is no basis for this correction.
                key={lead.version}
                lead={lead}
                done={(receipt) => {
                  setDone({ lead, receipt });
                }}
              />
            ) : (
              <NotNow lead={lead} />
            )
          }
        </Awaiting>
      )}
    </Page>
  );
}

function NotNow({ lead }: { lead: Lead }) {
  const { t } = useTranslation('lead');
  const path = useUnitPath();
  return (
    <Nothing
      title={t('correct.notNow')}
      action={<Link to={path(leadPage(lead))}>{t('compare.back')}</Link>}
    >
      {t('correct.notNow.next')}
    </Nothing>
  );
}
