import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { answerOf, callFor, type Records } from './call';
import type { Refusal } from './refusal';

/** A unit that the member may act for, with the roles that count there. */
export type Membership = Records['OwnMembership'];

/** A role, by its code in the realm. */
export type RoleCode =
  'focal-point' | 'investigator' | 'registry-officer' | 'auditor' | 'administrator';

const KEPT = 'seine.unit';

/** The unit of the page's address, so that two tabs can act for two units. */
export function useActingUnit(): string {
  const { unit } = useParams();
  if (unit === undefined) {
    throw new Error('asked for the acting unit outside of /u/<unit>');
  }
  return unit;
}

/** The member's own memberships, ended and suspended ones included. */
export function useMemberships() {
  return useQuery<Membership[], Refusal>({
    queryKey: ['me'],
    queryFn: ({ signal }) => answerOf(callFor('member').GET('/api/v1/me', { signal })),
  });
}

/** The membership in the acting unit; undefined where the member has none that is active. */
export function useActingMembership(): Membership | undefined {
  const unit = useActingUnit();
  return useMemberships().data?.find((one) => one.unit === unit && one.state === 'ACTIVE');
}

/** Whether one of these roles counts in the acting unit. The portal decides; this only spares a click. */
export function useHasRole(...roles: RoleCode[]): boolean {
  const own = useActingMembership()?.roles ?? [];
  return roles.some((role) => own.includes(role));
}

/** The unit that was acted for last in this browser. */
export function lastUnit(): string | null {
  return localStorage.getItem(KEPT);
}

/** Remembers the unit for the next visit. */
export function keepUnit(unit: string) {
  localStorage.setItem(KEPT, unit);
}

/** Makes addresses of pages in the acting unit: `path('leads/' + id)`. */
export function useUnitPath() {
  const unit = useActingUnit();
  return (page: string) => `/u/${unit}/${page}`;
}
