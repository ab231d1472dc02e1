import { Label } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import type { Records } from '@/frame/call';

const UNIT = {
  PROPOSED: 'info',
  ACTIVE: 'success',
  ENDED: undefined,
  WITHDRAWN: undefined,
} as const;
const MEMBER = { ...UNIT, SUSPENDED: 'warning' } as const;
const PROPOSAL = { OPEN: 'info', CONFIRMED: 'success', WITHDRAWN: undefined } as const;

/** Where a unit stands: a colour, and the word. */
export function UnitStateLabel({ state }: { state: Records['UnitState'] }) {
  const { t } = useTranslation('directory');
  return (
    <Label {...(UNIT[state] ? { status: UNIT[state] } : {})} variant="outline">
      {t(`unitState.${state}`)}
    </Label>
  );
}

/** Where a membership stands: a colour, and the word. */
export function MemberStateLabel({ state }: { state: Records['MemberState'] }) {
  const { t } = useTranslation('directory');
  return (
    <Label {...(MEMBER[state] ? { status: MEMBER[state] } : {})} variant="outline">
      {t(`memberState.${state}`)}
    </Label>
  );
}

/** Where a proposal stands: a colour, and the word. */
export function ProposalStateLabel({ state }: { state: Records['State'] }) {
  const { t } = useTranslation('directory');
  return (
    <Label {...(PROPOSAL[state] ? { status: PROPOSAL[state] } : {})} variant="outline">
      {t(`proposalState.${state}`)}
    </Label>
  );
}
