import { Navigate } from 'react-router';
import { menu } from './rooms';
import { useActingMembership } from './unit';

/** Leads to the first page of the menu that the member's roles open. */
export function FirstPage() {
  const roles = useActingMembership()?.roles ?? [];
  const first = menu.find((line) => line.roles?.some((role) => roles.includes(role)) ?? true);
  return first ? <Navigate to={first.to} replace /> : null;
}
