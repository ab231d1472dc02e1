import { useSide } from '@/dossier/sides';
import { useHasRole } from '@/frame/unit';
import type { MeasureRow, StepName } from './measure';
import type { Side } from './table';

/** Where the acting unit stands towards measures that this State executes; undefined for who has no side. */
export function useMeasureSide(executing: string | undefined): Side | undefined {
  const { kind, participant } = useSide();
  const works = useHasRole('focal-point', 'investigator', 'registry-officer');
  if (!works) {
    return undefined;
  }
  switch (kind) {
    case 'COURT_OTP':
      return 'PROSECUTOR';
    case 'COURT_REGISTRY':
      return 'REGISTRY';
    case 'COURT_PRESIDENCY':
      return 'PRESIDENCY';
    default:
      return executing !== undefined && participant === executing ? 'STATE' : undefined;
  }
}

type Standing = Pick<MeasureRow, 'state' | 'reading' | 'renewalAskedOn'> & { alarms: number };

const REGISTRY: Partial<Record<MeasureRow['state'], StepName>> = {
  PROPOSED: 'AUTHORISE',
  AUTHORISED: 'REQUEST',
};
const PRESIDENCY: Partial<Record<MeasureRow['state'], StepName>> = {
  FORFEITURE_ORDERED: 'REQUEST_ENFORCEMENT',
  REPARATION_ORDERED: 'REQUEST_ENFORCEMENT',
  TRANSFERRED_TO_COURT: 'ALLOCATE',
  ALLOCATED: 'PAY_TRUST_FUND',
};
const STATE: Partial<Record<MeasureRow['state'], StepName>> = {
  REQUESTED: 'FREEZE',
  POSTPONED: 'FREEZE',
  RELEASE_PENDING: 'CONFIRM_RELEASE',
  KEPT_ON_ANOTHER_BASIS: 'CONFIRM_RELEASE',
  ENFORCEMENT_REQUESTED: 'REGISTER',
  REGISTERED: 'FORFEIT',
  FORFEITED: 'REALISE',
  REALISED: 'TRANSFER',
  VALUE_RECOVERED: 'TRANSFER',
};

/** The step that this side is most likely waited for; undefined where it is not its turn. */
export function suggested(
  { state, reading, renewalAskedOn, alarms }: Standing,
  side: Side | undefined,
): StepName | undefined {
  const ends = reading === 'ENDING' || reading === 'EXPIRED';
  switch (side) {
    case 'REGISTRY':
      if (alarms > 0) {
        return 'TAKE_NOTE';
      }
      return ends && renewalAskedOn === undefined ? 'ASK_RENEWAL' : REGISTRY[state];
    case 'PRESIDENCY':
      return alarms > 0 ? 'TAKE_NOTE' : PRESIDENCY[state];
    case 'STATE':
      return ends ? 'RENEW' : STATE[state];
    default:
      return undefined;
  }
}
