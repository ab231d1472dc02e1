import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { StateWord } from './lead';
import './lead.css';

const COLOURS: Record<StateWord, 'grey' | 'blue' | 'orange' | 'red' | 'purple' | 'green'> = {
  DRAFT: 'grey',
  SUBMITTED: 'blue',
  WITHDRAWAL_REQUESTED: 'orange',
  WITHDRAWN: 'grey',
  RECEIVED: 'blue',
  RETURNED: 'red',
  ASSESSED: 'purple',
  ACCEPTED_LEAD_ONLY: 'green',
  ACCEPTED_CONSENT_PER_USE: 'green',
  ACCEPTED_OPEN: 'green',
};

/** Where a lead stands: the word, and a colour beside it. */
export function StateLabel({ state }: { state: StateWord }) {
  const { t } = useTranslation('lead');
  return (
    <Label className="seine-state" color={COLOURS[state]}>
      {t(`state.${state}`)}
    </Label>
  );
}

/** Only what is urgent is marked. */
export function UrgencyLabel({ urgency }: { urgency: 'ROUTINE' | 'URGENT' | undefined }) {
  const { t } = useTranslation('lead');
  return urgency === 'URGENT' ? (
    <Label color="orange" variant="outline">
      {t('urgency.URGENT')}
    </Label>
  ) : null;
}

/** Nobody of this unit has opened it yet. */
export function UnreadLabel({ unread }: { unread: boolean }) {
  const { t } = useTranslation('lead');
  return unread ? (
    <Label color="teal" variant="filled">
      {t('unread')}
    </Label>
  ) : null;
}
