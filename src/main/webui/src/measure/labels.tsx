import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { MeasureState, Reading } from './measure';
import '@/lead/lead.css';

type Colour = 'grey' | 'blue' | 'teal' | 'orange' | 'purple' | 'green';

const COLOURS: Record<MeasureState, Colour> = {
  PROPOSED: 'blue',
  AUTHORISED: 'blue',
  REQUESTED: 'blue',
  POSTPONED: 'orange',
  NOT_EXECUTED: 'orange',
  FROZEN: 'teal',
  SEIZED: 'teal',
  RELEASE_PENDING: 'orange',
  KEPT_ON_ANOTHER_BASIS: 'purple',
  RELEASED: 'grey',
  FORFEITURE_ORDERED: 'purple',
  REPARATION_ORDERED: 'purple',
  ENFORCEMENT_REQUESTED: 'purple',
  REGISTERED: 'purple',
  FORFEITED: 'green',
  VALUE_RECOVERED: 'green',
  REALISED: 'green',
  TRANSFERRED_TO_COURT: 'green',
  ALLOCATED: 'green',
  TRUST_FUND: 'green',
  REPARATIONS: 'green',
  WITHDRAWN: 'grey',
};

export const MEASURE_STATES = Object.keys(COLOURS) as MeasureState[];

/** Where a measure stands: the word, and a colour beside it. */
export function MeasureStateLabel({ state }: { state: MeasureState }) {
  const { t } = useTranslation('measure');
  return (
    <Label className="seine-state" color={COLOURS[state]}>
      {t(`state.${state}`)}
    </Label>
  );
}

/** What the clock makes of a term: an end that is near, or past without renewal, is an alarm. */
export function ReadingLabel({ reading }: { reading: Reading }) {
  const { t } = useTranslation('measure');
  switch (reading) {
    case 'EXPIRED':
      return <Label status="danger">{t('reading.EXPIRED')}</Label>;
    case 'ENDING':
      return <Label status="warning">{t('reading.ENDING')}</Label>;
    default:
      return null;
  }
}

/** Facts that nobody has judged; nothing where there are none. */
export function AlarmsLabel({ count }: { count: number }) {
  const { t } = useTranslation('measure');
  return count > 0 ? <Label status="danger">{t('alarms.open', { count })}</Label> : null;
}
