import { Badge } from '@patternfly/react-core';
import BellIcon from '@patternfly/react-icons/dist/esm/icons/bell-icon';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnitPath } from '@/frame/unit';
import { useIsTold, useListening, useLive } from './live';
import './notice.css';

const MOST_SHOWN = 99;

/** How many notices are unread, as it changes; leads to them. */
export function Bell() {
  const { t } = useTranslation('frame');
  const path = useUnitPath();
  const told = useIsTold();
  const { unread = 0 } = useLive();
  const shown = unread > MOST_SHOWN ? `${MOST_SHOWN}+` : String(unread);
  useListening();
  if (!told) {
    return null;
  }
  return (
    <>
      <Link
        to={path('notices')}
        className="pf-v6-c-button pf-m-plain seine-bell"
        aria-label={t('bell', { count: unread, shown })}
      >
        <BellIcon />
        {unread > 0 && <Badge aria-hidden="true">{shown}</Badge>}
      </Link>
      <span role="status" className="seine-visually-hidden">
        {unread > 0 ? t('bell', { count: unread, shown }) : ''}
      </span>
    </>
  );
}
