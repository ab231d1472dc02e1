import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Awaiting } from '@/frame/Awaiting';
import { useAnswer } from '@/frame/answers';
import type { Records } from '@/frame/call';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { useActingUnit, useUnitPath } from '@/frame/unit';
import { type Lead, leadPage } from '../lead';
import { uuid7 } from '../new/uuid7';
import { canCorrect } from '../steps/steps';
import { openCorrection } from './calls';
import { Correction } from './Correction';
import { Outcome } from './Outcome';
import '../new/new.css';

/** Corrects a submitted lead by a new version. */
export function CorrectPage() {
  const { t } = useTranslation('lead');
  const { lead: id = '' } = useParams();
  // Each visit opens lead and correction anew: what was read before may be older than what was saved since.
  const [visit, visitAnew] = useState(uuid7);
  const [done, setDone] = useState<{ lead: Lead; receipt: Records['Correction'] }>();
  return done ? (
    <Page title={t('correct')}>
      <Outcome {...done} />
    </Page>
  ) : (
    <Opened
      key={visit}
      id={id}
      visit={visit}
      again={() => {
        visitAnew(uuid7());
      }}
      done={(lead, receipt) => {
        setDone({ lead, receipt });
      }}
    />
  );
}

type Visit = {
  id: string;
  visit: string;
  again: () => void;
  done: (lead: Lead, receipt: Records['Correction']) => void;
};

function Opened({ id, visit, again, done }: Visit) {
  const { t } = useTranslation('lead');
  const unit = useActingUnit();
  const read = useAnswer(['correction', id, visit], (call, signal) =>
    openCorrection(call, id, unit, signal),
  );
  if (read.data && canCorrect(read.data.lead, unit)) {
    return <Correction read={read.data} again={again} done={done} />;
  }
  return (
    <Page title={t('correct')}>
      <Awaiting answer={read}>{({ lead }) => <NotNow lead={lead} />}</Awaiting>
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
