import { Nav, NavItem, NavList } from '@patternfly/react-core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useActingUnit, useHasRole, useUnitPath } from '@/frame/unit';

/** The parts of the administration. Who administers sees the certificates of all, others their unit's. */
export function AdministrationTabs({ at }: { at: 'proposals' | 'certificates' | 'state' }) {
  const { t } = useTranslation('directory');
  const path = useUnitPath();
  const unit = useActingUnit();
  const all = useHasRole('administrator', 'auditor');
  const parts = [
    { name: 'proposals', to: 'administration' },
    {
      name: 'certificates',
      to: all ? 'administration/certificates' : `administration/certificates/${unit}`,
    },
    ...(all ? [{ name: 'state', to: 'administration/state' } as const] : []),
  ] as const;
  return (
    <Nav variant="horizontal-subnav" aria-label={t('administration')} className="seine-screen-only">
      <NavList>
        {parts.map(({ name, to }) => (
          <NavItem key={name} isActive={at === name}>
            <Link to={path(to)}>{t(name === 'state' ? 'state.portal' : name)}</Link>
          </NavItem>
        ))}
      </NavList>
    </Nav>
  );
}
