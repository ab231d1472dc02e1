import { List, ListItem } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Nothing } from '@/frame/Nothing';
import { Page } from '@/frame/Page';
import { menu } from '@/frame/rooms';
import { useActingMembership, useHasRole, useUnitPath } from '@/frame/unit';
import { NewLead } from '@/lead/NewLead';
import { useIsTold } from '@/notice/live';
import { useUnreadNotices } from './answers';
import { LeadsToday } from './LeadsToday';
import { UnreadNews } from './UnreadNews';

/** What waits for this unit, and where to go on. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const handlesLeads = useHasRole('focal-point', 'investigator', 'registry-officer');
  const isTold = useIsTold();
  return (
    <Page
      title={t('title')}
      lead={t(handlesLeads ? 'what' : 'what.others')}
      actions={handlesLeads && <NewLead />}
    >
      {handlesLeads && <LeadsToday />}
      {isTold && !handlesLeads && <News />}
      <OtherPages alone={!handlesLeads} />
    </Page>
  );
}

/** What an administrator was told, who has no leads. */
function News() {
  return <UnreadNews answer={useUnreadNotices()} rows={[]} />;
}

const OTHERS = ['trail', 'administration'] as const;

/** The pages of auditors and administrators, who have no leads. */
function OtherPages({ alone }: { alone: boolean }) {
  const { t } = useTranslation('today');
  const path = useUnitPath();
  const own = useActingMembership()?.roles ?? [];
  const auditsOrAdministers = ['auditor', 'administrator'].some((role) => own.includes(role));
  const lines = OTHERS.flatMap((name) =>
    menu.filter(
      (line) => line.name === name && (line.roles?.some((role) => own.includes(role)) ?? true),
    ),
  );
  if (!auditsOrAdministers) {
    return alone ? <Nothing title={t('noRole')}>{t('noRole.next')}</Nothing> : null;
  }
  return (
    <List isPlain>
      {lines.map(({ name, to }) => (
        <ListItem key={name}>
          <Link to={path(to)}>{t(`open.${name as 'trail'}`)}</Link>
        </ListItem>
      ))}
      <ListItem>
        <Link to={path('directory')}>{t('open.directory')}</Link>
      </ListItem>
    </List>
  );
}
