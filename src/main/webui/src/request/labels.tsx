import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { RequestState } from './request';
import '@/lead/lead.css';

type Colour = 'grey' | 'blue' | 'teal' | 'orange' | 'purple' | 'green' | 'red';

const COLOURS: Record<RequestState, Colour> = {
  DRAFT: 'grey',
  PRE_CONSULTATION: 'grey',
  AUTHORISED: 'blue',
  URGENT_UNCONFIRMED: 'orange',
  SENT: 'blue',
  RECEIVED: 'blue',
  UNDER_REVIEW: 'blue',
  CONSULTATION: 'orange',
  ANSWERED: 'orange',
  CONDITIONS_OFFERED: 'orange',
  ACCEPTED: 'teal',
  ACCEPTED_WITH_CONDITIONS: 'teal',
  POSTPONEMENT_ASKED: 'orange',
  POSTPONED: 'orange',
  REDIRECTED: 'purple',
  DENIED: 'purple',
  IN_EXECUTION: 'teal',
  PARTLY_EXECUTED: 'teal',
  REPLIED: 'green',
  NON_COMPLIANCE_FOUND: 'red',
  CLOSED: 'grey',
  WITHDRAWN: 'grey',
};

export const REQUEST_STATES = Object.keys(COLOURS) as RequestState[];

/** Where a request stands: the word, and a colour beside it. */
export function RequestStateLabel({ state }: { state: RequestState }) {
  const { t } = useTranslation('request');
  return (
    <Label className="seine-state" color={COLOURS[state]}>
      {t(`state.${state}`)}
    </Label>
  );
}

/** Facts that nobody has judged; nothing where there are none. */
export function AlarmsLabel({ count }: { count: number }) {
  const { t } = useTranslation('request');
  return count > 0 ? <Label status="danger">{t('alarms.open', { count })}</Label> : null;
}
